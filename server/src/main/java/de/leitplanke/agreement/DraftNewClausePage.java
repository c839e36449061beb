package de.leitplanke.agreement;

import de.leitplanke.agreement.DraftDesk.Outcome;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.rules.Edit;
import de.leitplanke.rules.Section;
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

/** A new clause in a section of a draft, or a new section with its first clause. */
@Controller
class DraftNewClausePage {

    private static final String PATH = DraftsPage.PATH + "/{id}/paragraf/{section}/neu";
    private static final String NEW_SECTION = DraftsPage.PATH + "/{id}/paragraf-neu";

    private final DraftDesk desk;
    private final DraftTalk talk;

    DraftNewClausePage(DraftDesk desk, DraftTalk talk) {
        this.desk = desk;
        this.talk = talk;
    }

    @GetMapping(PATH)
    ModelAndView show(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id, @PathVariable String section) {
        Draft draft = desk.change(person, id);
        return page(draft, ClauseForm.EMPTY)
                .with("section", DraftDesk.section(draft, section))
                .view();
    }

    @PostMapping(PATH)
    ModelAndView add(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @PathVariable String section,
            @RequestParam("schritt") int seen,
            @RequestParam MultiValueMap<String, String> sent) {
        Draft draft = desk.change(person, id);
        Section found = DraftDesk.section(draft, section);
        String name = FreeName.in(draft.text(), section);
        ClauseForm form = ClauseForm.sent(sent);
        Edit edit = new Edit.AddClause(section, Integer.MAX_VALUE, name, form.text());
        String place = found.heading();
        return answer(
                desk.apply(person, id, seen, edit, "add", place),
                page(draft, form).with("section", found),
                draft,
                section + "." + name,
                form);
    }

    @GetMapping(NEW_SECTION)
    ModelAndView showSection(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) {
        return page(desk.change(person, id), ClauseForm.EMPTY).view();
    }

    @PostMapping(NEW_SECTION)
    ModelAndView addSection(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam("schritt") int seen,
            @RequestParam(name = "titel", defaultValue = "") String title,
            @RequestParam MultiValueMap<String, String> sent) {
        Draft draft = desk.change(person, id);
        String name = FreeName.forSection(draft.text());
        ClauseForm form = ClauseForm.sent(sent);
        // The last two sections hold the default rule and the term; what is new stands before them.
        int position = Math.max(1, draft.text().sections().size() - 1);
        Edit edit = new Edit.AddSection(position, name, title, FreeName.FIRST, form.text());
        return answer(
                desk.apply(person, id, seen, edit, "addSection", title),
                page(draft, form).with("title", title),
                draft,
                name + "." + FreeName.FIRST,
                form);
    }

    private ModelAndView answer(Outcome outcome, Page again, Draft draft, String clause, ClauseForm form) {
        return switch (outcome) {
            case Outcome.Saved _ -> {
                talk.setReason(draft.head().id(), clause, form.explained());
                yield Page.redirect(draft.head().path() + "#" + clause);
            }
            case Outcome.Refused refused -> DraftClausePage.refused(again, refused.problems());
            case Outcome.Overtaken _ ->
                again.with("overtaken", true).status(HttpStatus.CONFLICT).view();
        };
    }

    private static Page page(Draft draft, ClauseForm form) {
        return Page.of("agreement/draft-new-clause")
                .with("head", draft.head())
                .with("step", draft.step())
                .with("form", form);
    }
}
