package de.leitplanke.agreement;

import de.leitplanke.agreement.DraftDesk.Outcome;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.rules.AgreementEdit;
import de.leitplanke.rules.Edit;
import de.leitplanke.rules.Problem;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** A clause of a draft: its texts, its rules and tests, why it changes, and what both sides and staff say about it. */
@Controller
class DraftClausePage {

    private static final String PATH = DraftsPage.PATH + "/{id}/absatz/{clause}";

    private final DraftDesk desk;
    private final DraftTalk talk;
    private final ClauseNotes notes;

    DraftClausePage(DraftDesk desk, DraftTalk talk, ClauseNotes notes) {
        this.desk = desk;
        this.talk = talk;
        this.notes = notes;
    }

    @GetMapping(PATH)
    ModelAndView show(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id, @PathVariable String clause) {
        Draft draft = desk.open(person, id);
        DraftTalk.Reason reason = talk.reasons(id).getOrDefault(clause, DraftTalk.Reason.NONE);
        return AgreementEdit.textOf(draft.text(), clause)
                .map(text -> page(draft, clause, ClauseForm.of(text, reason)).view())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping(PATH)
    ModelAndView save(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @PathVariable String clause,
            @RequestParam("schritt") int seen,
            @RequestParam MultiValueMap<String, String> sent) {
        Draft draft = desk.change(person, id);
        ClauseForm form = ClauseForm.sent(sent);
        Edit edit = new Edit.ChangeClause(clause, form.text());
        return switch (desk.apply(person, id, seen, edit, "clause", citation(draft, clause))) {
            case Outcome.Saved _ -> {
                talk.setReason(id, clause, form.explained());
                yield Page.redirect(draft.head().path() + "#" + clause);
            }
            case Outcome.Refused refused -> refused(page(draft, clause, form), refused.problems());
            case Outcome.Overtaken _ ->
                page(desk.open(person, id), clause, form)
                        .with("overtaken", true)
                        .status(HttpStatus.CONFLICT)
                        .view();
        };
    }

    @PostMapping(PATH + "/bemerkung")
    ModelAndView comment(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @PathVariable String clause,
            @RequestParam(name = "bemerkung", defaultValue = "") String words) {
        Draft draft = desk.change(person, id);
        citation(draft, clause);
        if (!words.isBlank()) {
            talk.comment(id, clause, desk.office(person), words.strip());
        }
        return Page.redirect(draft.head().path() + "/absatz/" + clause + "#bemerkungen");
    }

    @PostMapping(PATH + "/verschieben")
    ModelAndView move(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @PathVariable String clause,
            @RequestParam("schritt") int seen,
            @RequestParam("um") int by) {
        Draft draft = desk.change(person, id);
        int place = DraftDesk.clause(draft, clause).citation().clause();
        desk.apply(person, id, seen, new Edit.MoveClause(clause, place + by), "move", citation(draft, clause));
        return Page.redirect(draft.head().path() + "#" + clause);
    }

    @PostMapping(PATH + "/entfernen")
    ModelAndView remove(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @PathVariable String clause,
            @RequestParam("schritt") int seen) {
        Draft draft = desk.change(person, id);
        Edit edit = new Edit.RemoveClause(clause);
        if (desk.apply(person, id, seen, edit, "remove", citation(draft, clause)) instanceof Outcome.Refused refused) {
            ClauseForm form = ClauseForm.of(
                    AgreementEdit.textOf(draft.text(), clause).orElseThrow(),
                    talk.reasons(id).getOrDefault(clause, DraftTalk.Reason.NONE));
            return refused(page(draft, clause, form), refused.problems());
        }
        return Page.redirect(draft.head().path() + "#" + clause);
    }

    private Page page(Draft draft, String clause, ClauseForm form) {
        return Page.of("agreement/draft-clause")
                .with("head", draft.head())
                .with("step", draft.step())
                .with("clause", DraftDesk.clause(draft, clause))
                .with("former", draft.base().clause(clause).orElse(null))
                .with("form", form)
                .with(
                        "comments",
                        talk.comments(draft.head().id()).stream()
                                .filter(comment -> comment.clause().equals(clause))
                                .toList())
                .with("notes", notes.at(clause));
    }

    static ModelAndView refused(Page page, List<Problem> problems) {
        return page.with("problems", problems)
                .status(HttpStatus.UNPROCESSABLE_CONTENT)
                .view();
    }

    private static String citation(Draft draft, String clause) {
        return DraftDesk.clause(draft, clause).citation().toString();
    }
}
