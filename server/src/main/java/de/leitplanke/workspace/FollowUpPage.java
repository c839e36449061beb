package de.leitplanke.workspace;

import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.workspace.Desk.Work;
import java.util.List;
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

/** A further round: the author writes what shall be different in the answer; it is checked like the order. */
@Controller
class FollowUpPage {

    private final Desk desk;
    private final Verdicts verdicts;

    FollowUpPage(Desk desk, Verdicts verdicts) {
        this.desk = desk;
        this.verdicts = verdicts;
    }

    @GetMapping("/arbeitsplatz/{id}/nachbessern")
    ModelAndView show(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam(name = "problem", required = false, defaultValue = "") String problem) {
        Work work = desk.open(person, id);
        return work.mayFollowUp()
                ? page("workspace/follow-up", person, work)
                        .with("problem", problem.isEmpty() ? null : problem(problem))
                        .view()
                : Page.redirect(work.id().path());
    }

    /** Saves the follow-up while the author types, as it is done with the order. */
    @PostMapping("/arbeitsplatz/{id}/nachbessern/entwurf")
    ModelAndView live(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam(name = "stand") int submissions,
            @RequestParam MultiValueMap<String, String> form) {
        OrderForm sent = new OrderForm(form);
        Work work = desk.changeFollowUp(
                person,
                id,
                content -> content.entered().submissions() == submissions ? sent.intoFollowUp(content) : content);
        boolean saved = work.mayFollowUp() && work.content().entered().submissions() == submissions;
        return page("workspace/live", person, work)
                .status(saved ? HttpStatus.OK : HttpStatus.CONFLICT)
                .view();
    }

    @PostMapping("/arbeitsplatz/{id}/nachbessern")
    ModelAndView submit(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form) {
        OrderForm sent = new OrderForm(form);
        Work work = desk.changeFollowUp(
                person, id, content -> sent.intoFollowUp(content).submitted());
        if (sent.isTooLong()) {
            return Page.redirect(work.id().path() + "/nachbessern?problem=lang");
        }
        if (form.containsKey("speichern")) {
            return Page.redirect(work.id().path());
        }
        return Page.redirect(work.id().path() + (work.mayAsk() ? "/senden" : "/nachbessern?problem=leer"));
    }

    private static String problem(String code) {
        return code.equals("lang") ? "order.tooLong" : "followUp.empty";
    }

    private Page page(String template, SignedIn person, Work work) {
        Draft draft = desk.draft(work);
        List<Verdict> judged = verdicts.of(person, work.content(), work.piece(), draft);
        return Page.of(template)
                .with("order", OrderViews.of(work))
                .with("wish", work.content().entered().wish())
                .with("rounds", RoundViews.of(work))
                .with("view", DraftViews.of(work, draft, judged));
    }
}
