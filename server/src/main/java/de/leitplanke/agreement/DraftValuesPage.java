package de.leitplanke.agreement;

import de.leitplanke.agreement.DraftDesk.Outcome;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.rules.Edit;
import de.leitplanke.rules.HeadValues;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The fixed values of a draft: periods, thresholds and the other figures that the software reads. */
@Controller
class DraftValuesPage {

    private static final String PATH = DraftsPage.PATH + "/{id}/werte";
    private static final String FIELD = "wert.";

    private final DraftDesk desk;

    DraftValuesPage(DraftDesk desk) {
        this.desk = desk;
    }

    @GetMapping(PATH)
    ModelAndView show(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) {
        Draft draft = desk.change(person, id);
        return page(draft, editable(draft.text().values())).view();
    }

    @PostMapping(PATH)
    ModelAndView save(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam("schritt") int seen,
            @RequestParam MultiValueMap<String, String> sent) {
        Draft draft = desk.change(person, id);
        SortedMap<String, String> values = editable(draft.text().values());
        values.replaceAll((path, value) -> Objects.requireNonNullElse(sent.getFirst(FIELD + path), value));
        return switch (desk.apply(person, id, seen, new Edit.SetValues(values), "values", "")) {
            case Outcome.Saved _ -> Page.redirect(draft.head().path());
            case Outcome.Refused refused -> DraftClausePage.refused(page(draft, values), refused.problems());
            case Outcome.Overtaken _ ->
                page(draft, values)
                        .with("overtaken", true)
                        .status(HttpStatus.CONFLICT)
                        .view();
        };
    }

    private static Page page(Draft draft, SortedMap<String, String> values) {
        return Page.of("agreement/draft-values")
                .with("head", draft.head())
                .with("step", draft.step())
                .with("values", values);
    }

    /** Lists are changed with the clause they belong to, not here. */
    private static SortedMap<String, String> editable(HeadValues values) {
        SortedMap<String, String> single = new TreeMap<>(values.all());
        single.keySet()
                .removeIf(path -> values.number(path).isEmpty()
                        && values.flag(path).isEmpty()
                        && values.text(path).isEmpty());
        return single;
    }
}
