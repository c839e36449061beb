package de.leitplanke.workspace;

import de.leitplanke.library.CoachQuestion;
import de.leitplanke.library.OrderCoach;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.workspace.Desk.Work;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * A button of the coach where no script runs: the draft is saved, with the wanted sentence in it, and the page comes
 * back. What the author told the coach goes back with the address and is not stored.
 */
@Controller
class CoachAction {

    private final Desk desk;
    private final OrderCoach coach;

    CoachAction(Desk desk, OrderCoach coach) {
        this.desk = desk;
        this.coach = coach;
    }

    @PostMapping("/arbeitsplatz/{id}/auftrag-pruefen")
    ModelAndView check(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form) {
        OrderForm sent = new OrderForm(form);
        CoachQuestion question = CoachQuestion.of(form);
        Work saved = desk.changeDraft(
                person, id, (content, example) -> sent.into(content, example).submitted());
        Optional<String> sentence = coach.sentence(CoachedOrder.text(saved), question, form.getFirst("einfuegen"));
        sentence.ifPresent(words ->
                desk.changeDraft(person, id, (content, example) -> CoachedOrder.withSentence(content, example, words)));
        return Page.redirect(saved.id().path() + question.query() + "#coach");
    }
}
