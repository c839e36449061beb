package de.leitplanke.agreement;

import de.leitplanke.agreement.DraftDesk.Outcome;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.rules.Edit;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The heading of a section in a draft, and its removal. */
@Controller
class DraftSectionPage {

    private static final String PATH = DraftsPage.PATH + "/{id}/paragraf/{section}";

    private final DraftDesk desk;

    DraftSectionPage(DraftDesk desk) {
        this.desk = desk;
    }

    @GetMapping(PATH)
    ModelAndView show(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id, @PathVariable String section) {
        Draft draft = desk.change(person, id);
        return page(draft, section).view();
    }

    @PostMapping(PATH)
    ModelAndView rename(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @PathVariable String section,
            @RequestParam("schritt") int seen,
            @RequestParam(name = "titel", defaultValue = "") String title) {
        Draft draft = desk.change(person, id);
        Edit edit = new Edit.ChangeHeading(section, title);
        String place = DraftDesk.section(draft, section).heading();
        return answer(desk.apply(person, id, seen, edit, "heading", place), draft, section);
    }

    @PostMapping(PATH + "/entfernen")
    ModelAndView remove(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @PathVariable String section,
            @RequestParam("schritt") int seen) {
        Draft draft = desk.change(person, id);
        String place = DraftDesk.section(draft, section).heading();
        return answer(
                desk.apply(person, id, seen, new Edit.RemoveSection(section), "removeSection", place), draft, section);
    }

    private ModelAndView answer(Outcome outcome, Draft draft, String section) {
        return switch (outcome) {
            case Outcome.Saved _ -> Page.redirect(draft.head().path() + "#" + section);
            case Outcome.Refused refused -> DraftClausePage.refused(page(draft, section), refused.problems());
            case Outcome.Overtaken _ ->
                page(draft, section)
                        .with("overtaken", true)
                        .status(HttpStatus.CONFLICT)
                        .view();
        };
    }

    private static Page page(Draft draft, String section) {
        return Page.of("agreement/draft-section")
                .with("head", draft.head())
                .with("step", draft.step())
                .with("section", DraftDesk.section(draft, section));
    }
}
