package de.leitplanke.library.pack;

import de.leitplanke.library.pack.Exporting.Exported;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Examples are chosen, described and downloaded as a pack. Nothing of the form is kept here, so that narrowing the list
 * is answered with the page itself.
 */
@Controller
class ExportPage {

    private static final String PATH = PacksPage.PATH + "/ausgeben";

    private final ExportChoices choices;
    private final Exporting exporting;

    ExportPage(ExportChoices choices, Exporting exporting) {
        this.choices = choices;
        this.exporting = exporting;
    }

    @GetMapping(PATH)
    ModelAndView show(@AuthenticationPrincipal SignedIn person) {
        PacksPage.admit(person);
        return page(choices.filledIn(person)).view();
    }

    @PostMapping(PATH)
    ModelAndView take(@RequestParam MultiValueMap<String, String> fields, @AuthenticationPrincipal SignedIn person) {
        PacksPage.admit(person);
        ExportForm form = ExportForm.of(fields);
        return switch (fields.getOrDefault("tun", List.of("")).getFirst()) {
            case "alle" -> page(form.choosing(with(form, shown(form)))).view();
            case "keine" -> page(form.choosing(Set.of())).view();
            case "ausgeben" -> export(form);
            default -> page(form).view();
        };
    }

    private ModelAndView export(ExportForm form) {
        Map<String, String> problems = form.problems();
        if (!problems.isEmpty()) {
            return refused(form).with("problems", problems).view();
        }
        return switch (exporting.export(form)) {
            case Exported.Done(Pack pack) -> new ModelAndView(new PackDownload(pack));
            case Exported.Leaking(List<Leak> leaks) ->
                refused(form).with("leaks", leaks).view();
            case Exported.Unreadable(List<Fault> faults) ->
                refused(form).with("faults", faults).view();
        };
    }

    private Page refused(ExportForm form) {
        return page(form).status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Page page(ExportForm form) {
        List<Shareable> shown = shown(form);
        Set<String> keys = shown.stream().map(Shareable::key).collect(Collectors.toSet());
        return Page.of("library/pack/export")
                .with("form", form)
                .with("shown", shown)
                .with(
                        "hidden",
                        form.chosen().stream()
                                .filter(key -> !keys.contains(key))
                                .toList())
                .with("problems", Map.of())
                .with("faults", List.of())
                .with("leaks", List.of());
    }

    private List<Shareable> shown(ExportForm form) {
        return choices.all().stream()
                .filter(shareable -> shareable.has(form.words()))
                .toList();
    }

    private static Set<String> with(ExportForm form, List<Shareable> more) {
        Set<String> all = new TreeSet<>(form.chosen());
        more.forEach(shareable -> all.add(shareable.key()));
        return all;
    }
}
