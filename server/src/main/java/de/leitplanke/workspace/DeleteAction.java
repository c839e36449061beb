package de.leitplanke.workspace;

import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.workspace.Assignment.AssignmentId;
import de.leitplanke.workspace.Desk.Work;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The author deletes one assignment, or all at once; it is gone with its key and cannot be brought back. */
@Controller
class DeleteAction {

    private final Desk desk;
    private final Assignments assignments;

    DeleteAction(Desk desk, Assignments assignments) {
        this.desk = desk;
        this.assignments = assignments;
    }

    @GetMapping("/arbeitsplatz/{id}/loeschen")
    ModelAndView ask(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) {
        Work work = desk.open(person, id);
        return Page.of("workspace/delete")
                .with("title", work.content().title())
                .with("action", work.id().path() + "/loeschen")
                .with("back", work.id().path())
                .with("count", 1)
                .view();
    }

    @PostMapping("/arbeitsplatz/{id}/loeschen")
    ModelAndView delete(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) {
        assignments.delete(person.person(), new AssignmentId(id));
        return Page.redirect("/arbeitsplatz?geloescht=1");
    }

    @GetMapping("/arbeitsplatz/alle-loeschen")
    ModelAndView askAll(@AuthenticationPrincipal SignedIn person) {
        return Page.of("workspace/delete")
                .with("title", "")
                .with("action", "/arbeitsplatz/alle-loeschen")
                .with("back", "/arbeitsplatz")
                .with("count", assignments.by(person.person()).size())
                .view();
    }

    @PostMapping("/arbeitsplatz/alle-loeschen")
    ModelAndView deleteAll(@AuthenticationPrincipal SignedIn person) {
        assignments.deleteAllBy(person.person());
        return Page.redirect("/arbeitsplatz?geloescht=1");
    }
}
