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

/** Second step: what leaves is shown and confirmed, then sent or copied out. */
@Controller
class SendPage {

    private final Desk desk;
    private final Verdicts verdicts;
    private final Sending sending;
    private final SendingParts parts;
    private final CopiedViews copied;

    SendPage(Desk desk, Verdicts verdicts, Sending sending, SendingParts parts, CopiedViews copied) {
        this.desk = desk;
        this.verdicts = verdicts;
        this.sending = sending;
        this.parts = parts;
        this.copied = copied;
    }

    @GetMapping("/arbeitsplatz/{id}/senden")
    ModelAndView show(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam(name = "fehler", required = false, defaultValue = "") String problem) {
        Work work = desk.open(person, id);
        return switch (work.assignment().state()) {
            case DRAFT, ANSWERED ->
                work.mayAsk()
                        ? page(person, work)
                                .with("problem", Sending.knownProblem(problem))
                                .view()
                        : Page.redirect(work.id().path());
            case COPIED_OUT, FOLLOW_UP_OUT ->
                Page.of("workspace/copied")
                        .with("view", copied.of(work))
                        .with("problem", Sending.knownProblem(problem))
                        .view();
            case PARTS_OUT, AWAITING_SECOND, RELEASED -> Page.redirect(work.id().path());
        };
    }

    /** Sends to a connected model and waits for the whole answer; the way without script. */
    @PostMapping("/arbeitsplatz/{id}/senden")
    ModelAndView send(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form) {
        return next(person, id, sending.send(person, id, new SendForm(form), text -> {}, () -> false));
    }

    @PostMapping("/arbeitsplatz/{id}/kopieren")
    ModelAndView copyOut(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form) {
        return next(person, id, sending.copyOut(person, id, new SendForm(form)));
    }

    @PostMapping("/arbeitsplatz/{id}/antwort")
    ModelAndView paste(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam(name = "antwort", defaultValue = "") String answer) {
        return next(person, id, sending.paste(person, id, answer));
    }

    @PostMapping("/arbeitsplatz/{id}/neu-schreiben")
    ModelAndView rewrite(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) {
        boolean followUp = desk.open(person, id).assignment().state() == AssignmentState.FOLLOW_UP_OUT;
        Work work = desk.change(
                person,
                id,
                found -> found.state().allows(Act.REWRITE_ORDER)
                        ? found.after(Act.REWRITE_ORDER, found.content().withRounds(kept(found)))
                        : found);
        return Page.redirect(work.id().path() + (followUp ? "/nachbessern" : ""));
    }

    /** An order written anew begins a conversation of its own; a follow-up written anew belongs to the one there is. */
    private static Rounds kept(Assignment found) {
        return found.state() == AssignmentState.FOLLOW_UP_OUT
                ? found.content().rounds().withoutWaiting()
                : Rounds.none();
    }

    private ModelAndView next(SignedIn person, UUID id, Sending.Outcome outcome) {
        return switch (outcome) {
            case Sending.Done _ -> Page.redirect("/arbeitsplatz/" + id);
            case Sending.TooLong tooLong -> Page.redirect(tooLong.path(id));
            case Sending.Refused refused -> {
                Work work = desk.open(person, id);
                yield work.mayAsk()
                        ? page(person, work)
                                .with("problem", refused.textKey())
                                .status(HttpStatus.UNPROCESSABLE_CONTENT)
                                .view()
                        : Page.redirect(work.id().path() + "/senden?fehler=" + refused.textKey());
            }
        };
    }

    private Page page(SignedIn person, Work work) {
        Draft draft = desk.draft(work);
        List<Verdict> judged = verdicts.of(person, work.content(), work.piece(), draft);
        return Page.of("workspace/send")
                .with("order", OrderViews.of(work))
                .with("view", DraftViews.of(work, draft, judged))
                .with("tooLong", parts.tooLongFor(judged, draft))
                .with("before", copied.before(draft.before()));
    }
}
