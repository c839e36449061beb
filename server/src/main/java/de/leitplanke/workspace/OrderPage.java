package de.leitplanke.workspace;

import de.leitplanke.library.CoachQuestion;
import de.leitplanke.library.Light;
import de.leitplanke.library.OrderCoach;
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

/** First step: the order is written; what is found and what is allowed stands beside it. */
@Controller
class OrderPage {

    private final Desk desk;
    private final Verdicts verdicts;
    private final OrderCoach coach;

    OrderPage(Desk desk, Verdicts verdicts, OrderCoach coach) {
        this.desk = desk;
        this.verdicts = verdicts;
        this.coach = coach;
    }

    @GetMapping("/arbeitsplatz/{id}")
    ModelAndView show(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked) {
        Work work = desk.open(person, id);
        return switch (work.assignment().state()) {
            case DRAFT ->
                page("workspace/order", person, work, CoachQuestion.of(asked))
                        .with("tooLong", asked.containsKey("zulang"))
                        .view();
            case PARTS_OUT -> Page.redirect(work.id().path() + "/teile");
            case COPIED_OUT, FOLLOW_UP_OUT -> Page.redirect(work.id().path() + "/senden");
            case ANSWERED -> Page.redirect(work.id().path() + "/pruefen");
            case AWAITING_SECOND, RELEASED -> Page.redirect(work.id().path() + "/ergebnis");
        };
    }

    /**
     * Saves the draft and answers with the part of the page that depends on it; called while the author types. What
     * arrives only after the form was sent is older than the draft and changes nothing.
     */
    @PostMapping("/arbeitsplatz/{id}/entwurf")
    ModelAndView live(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam(name = "stand") int submissions,
            @RequestParam MultiValueMap<String, String> form) {
        OrderForm sent = new OrderForm(form);
        Work work = desk.changeDraft(
                person,
                id,
                (content, example) ->
                        content.entered().submissions() == submissions ? sent.into(content, example) : content);
        boolean saved = work.content().entered().submissions() == submissions;
        return page("workspace/live", person, work, CoachQuestion.of(form))
                .status(saved ? HttpStatus.OK : HttpStatus.CONFLICT)
                .view();
    }

    @PostMapping("/arbeitsplatz/{id}/auftrag")
    ModelAndView submit(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form) {
        OrderForm sent = new OrderForm(form);
        Work work = desk.changeDraft(
                person, id, (content, example) -> sent.into(content, example).submitted());
        entitle(person, work);
        if (sent.isTooLong()) {
            return Page.redirect(work.id().path() + "?zulang=1");
        }
        return Page.redirect(
                form.containsKey("speichern") ? "/arbeitsplatz" : work.id().path() + "/senden");
    }

    private void entitle(SignedIn person, Work work) {
        AssignmentContent written = work.content();
        if (work.assignment().state() != AssignmentState.DRAFT || !written.hasTitleOfExample()) {
            return;
        }
        String title = TitleOfOrder.of(work.piece().example(), written.entered(), desk.draft(work));
        if (!title.equals(written.title())) {
            desk.changeDraft(person, work.id().value(), (content, example) -> content.withTitle(title));
        }
    }

    private Page page(String template, SignedIn person, Work work, CoachQuestion question) {
        Draft draft = desk.draft(work);
        List<Verdict> judged = verdicts.of(person, work.content(), work.piece(), draft);
        Light light = Light.of(judged.stream().map(Verdict::judgement).toList());
        return Page.of(template)
                .with("order", OrderViews.of(work))
                .with("view", DraftViews.of(work, draft, judged))
                .with("coach", coach.read(CoachedOrder.text(work), question, light));
    }
}
