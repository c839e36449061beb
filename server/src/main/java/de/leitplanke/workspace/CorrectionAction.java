package de.leitplanke.workspace;

import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.privacy.Label;
import de.leitplanke.workspace.AssignmentContent.Correction;
import de.leitplanke.workspace.Desk.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The author says that a finding is none, takes that back, or adds what was not found. */
@Controller
class CorrectionAction {

    private final Desk desk;

    CorrectionAction(Desk desk) {
        this.desk = desk;
    }

    @PostMapping("/arbeitsplatz/{id}/fund")
    ModelAndView correct(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form) {
        OrderForm sent = new OrderForm(form);
        Work work = desk.changeDraft(
                person,
                id,
                (content, example) ->
                        corrected(sent.into(content, example), form).submitted());
        return Page.redirect(work.id().path() + "#funde");
    }

    @PostMapping("/arbeitsplatz/{id}/nachbessern/fund")
    ModelAndView correctFollowUp(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form) {
        OrderForm sent = new OrderForm(form);
        Work work = desk.changeFollowUp(
                person,
                id,
                content -> corrected(sent.intoFollowUp(content), form).submitted());
        return Page.redirect(work.id().path() + "/nachbessern#funde");
    }

    private static AssignmentContent corrected(AssignmentContent content, MultiValueMap<String, String> form) {
        List<Correction> rejected = new ArrayList<>(content.entered().rejected());
        List<Correction> added = new ArrayList<>(content.entered().added());
        coded(form.getFirst("ablehnen")).ifPresent(rejection -> {
            if (!added.remove(rejection) && !rejected.contains(rejection)) {
                rejected.add(rejection);
            }
        });
        coded(form.getFirst("annehmen")).ifPresent(rejected::remove);
        if (form.containsKey("ergaenzen")) {
            addition(form).filter(wish -> !added.contains(wish)).ifPresent(added::add);
        }
        return content.withCorrections(rejected, added);
    }

    private static Optional<Correction> addition(MultiValueMap<String, String> form) {
        String words = String.valueOf(form.getOrDefault("fehlt", List.of("")).getFirst())
                .strip();
        return words.isEmpty()
                ? Optional.empty()
                : label(form.getFirst("fehltArt")).map(label -> new Correction(label, words));
    }

    private static Optional<Correction> coded(@Nullable String code) {
        if (code == null || code.indexOf(':') < 0) {
            return Optional.empty();
        }
        int sign = code.indexOf(':');
        return label(code.substring(0, sign)).map(label -> new Correction(label, code.substring(sign + 1)));
    }

    private static Optional<Label> label(@Nullable String name) {
        return Arrays.stream(Label.values())
                .filter(label -> label.name().equals(name))
                .findFirst();
    }
}
