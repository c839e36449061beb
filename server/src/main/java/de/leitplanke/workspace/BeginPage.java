package de.leitplanke.workspace;

import de.leitplanke.agreement.Acknowledgements;
import de.leitplanke.library.Example;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.workspace.Assignment.AssignmentId;
import de.leitplanke.workspace.AssignmentContent.Origin;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The person's own assignments, and the start of a new one. */
@Controller
class BeginPage {

    private final Assignments assignments;
    private final Pieces pieces;
    private final AssignmentViews views;
    private final Acknowledgements acknowledgements;

    BeginPage(Assignments assignments, Pieces pieces, AssignmentViews views, Acknowledgements acknowledgements) {
        this.assignments = assignments;
        this.pieces = pieces;
        this.views = views;
        this.acknowledgements = acknowledgements;
    }

    @GetMapping("/arbeitsplatz")
    ModelAndView list(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(name = "suche", required = false, defaultValue = "") String search,
            @RequestParam(name = "stand", required = false, defaultValue = "") String state,
            @RequestParam(name = "ordnung", required = false, defaultValue = "") String sorting,
            @RequestParam(name = "geloescht", required = false, defaultValue = "") String deleted) {
        AssignmentFilter filter = AssignmentFilter.of(search, state, sorting);
        List<Assignment> mine = assignments.by(person.person());
        return Page.of("workspace/list")
                .with("list", views.list(mine, filter))
                .with("awaiting", assignments.awaiting(person.person()).size())
                .with("deleted", !deleted.isEmpty())
                .with(
                        "graceUntil",
                        acknowledgements.stateOf(person.person()).graceUntil().orElse(null))
                .view();
    }

    @PostMapping("/arbeitsplatz")
    ModelAndView begin(@AuthenticationPrincipal SignedIn person, @RequestParam(name = "beispiel") String exampleKey) {
        Piece piece = pieces.forNew(person.person(), exampleKey)
                .orElseThrow(() -> new GoneException("workspace.exampleGone"));
        Example example = piece.example();
        Origin origin = new Origin(example.key(), example.title(), piece.field().key());
        AssignmentId id = assignments.create(person.person(), AssignmentContent.begun(origin, example.audience()));
        return Page.redirect(id.path());
    }
}
