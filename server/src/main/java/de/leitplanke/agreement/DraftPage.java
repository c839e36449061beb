package de.leitplanke.agreement;

import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One draft: its text with what changed, its steps, and what can be done with it as a whole. */
@Controller
class DraftPage {

    private static final String PATH = DraftsPage.PATH + "/{id}";

    private final DraftDesk desk;
    private final DraftTalk talk;
    private final Drafts drafts;
    private final ClauseNotes notes;

    DraftPage(DraftDesk desk, DraftTalk talk, Drafts drafts, ClauseNotes notes) {
        this.desk = desk;
        this.talk = talk;
        this.drafts = drafts;
        this.notes = notes;
    }

    @GetMapping(PATH)
    ModelAndView show(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam(name = "nurgeaendert", defaultValue = "") String onlyChanged) {
        Draft draft = desk.open(person, id);
        return Page.of("agreement/draft")
                .with("draft", DraftView.of(draft, talk.comments(id), notes.counts(), !onlyChanged.isEmpty()))
                .with("steps", drafts.steps(id))
                .with(
                        "mine",
                        desk.office(person).side() == draft.head().office().side())
                .with("party", desk.office(person).isParty())
                .view();
    }

    @GetMapping(PATH + "/pruefung")
    ModelAndView check(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) {
        Draft draft = desk.open(person, id);
        return Page.of("agreement/draft-check")
                .with("head", draft.head())
                .with("result", desk.check(draft))
                .with("changed", !draft.synopsis().isEmpty())
                .with("party", desk.office(person).isParty())
                .view();
    }

    @PostMapping(PATH + "/zurueck")
    ModelAndView goBack(
            @AuthenticationPrincipal SignedIn person, @PathVariable UUID id, @RequestParam("schritt") int step) {
        desk.goBack(person, id, step);
        return Page.redirect(DraftsPage.PATH + "/" + id);
    }

    @PostMapping(PATH + "/zeigen")
    ModelAndView share(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) {
        desk.share(person, id);
        return Page.redirect(DraftsPage.PATH + "/" + id);
    }

    @PostMapping(PATH + "/zurueckziehen")
    ModelAndView withdraw(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) {
        desk.withdraw(person, id);
        return Page.redirect(DraftsPage.PATH);
    }

    @PostMapping(PATH + "/vorschlagen")
    ModelAndView propose(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) {
        return desk.propose(person, id)
                .map(version -> Page.redirect("/vereinbarung/fassungen/" + version.number()))
                .orElseGet(() -> Page.redirect(DraftsPage.PATH + "/" + id + "/pruefung"));
    }
}
