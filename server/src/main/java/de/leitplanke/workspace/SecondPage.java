package de.leitplanke.workspace;

import de.leitplanke.people.Persons;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.workspace.Desk.Work;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The second person reads the text, signs it or gives it back. */
@Controller
class SecondPage {

    private final Assignments assignments;
    private final Signing signing;
    private final Persons persons;
    private final Pieces pieces;
    private final Documents documents;
    private final AssignmentViews views;

    SecondPage(
            Assignments assignments,
            Signing signing,
            Persons persons,
            Pieces pieces,
            Documents documents,
            AssignmentViews views) {
        this.assignments = assignments;
        this.signing = signing;
        this.persons = persons;
        this.pieces = pieces;
        this.documents = documents;
        this.views = views;
    }

    @GetMapping("/gegenzeichnen")
    ModelAndView list(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(name = "erledigt", required = false, defaultValue = "") String done) {
        return Page.of("workspace/second-list")
                .with(
                        "awaiting",
                        assignments.awaiting(person.person()).stream()
                                .map(views::of)
                                .toList())
                .with("done", !done.isEmpty())
                .view();
    }

    @GetMapping("/gegenzeichnen/{id}")
    ModelAndView show(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) {
        return page(waiting(person, id), null);
    }

    @PostMapping("/gegenzeichnen/{id}/unterschreiben")
    ModelAndView countersign(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam(name = "verantwortet", required = false) @Nullable String answeredFor) {
        Assignment waiting = waiting(person, id);
        if (answeredFor == null) {
            return page(waiting, "sign.notConfirmed");
        }
        signing.countersign(person, id);
        return Page.redirect("/gegenzeichnen?erledigt=1");
    }

    @PostMapping("/gegenzeichnen/{id}/zurueckgeben")
    ModelAndView giveBack(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam(name = "bemerkung", defaultValue = "") String remark) {
        Assignment waiting = waiting(person, id);
        if (remark.isBlank()) {
            return page(waiting, "second.remarkMissing");
        }
        signing.giveBack(person, id, remark.strip());
        return Page.redirect("/gegenzeichnen?erledigt=1");
    }

    private static String text(Assignment waiting) {
        AssignmentContent.Answer answer = waiting.content().answer();
        return answer == null ? "" : answer.text();
    }

    private Assignment waiting(SignedIn person, UUID id) {
        return signing.forSecond(person, id).orElseThrow(() -> new GoneException("workspace.gone"));
    }

    private ModelAndView page(Assignment waiting, @Nullable String problem) {
        Piece piece = pieces.of(waiting.content());
        Page page = Page.of("workspace/second")
                .with("id", waiting.id().value().toString())
                .with("title", waiting.content().title())
                .with("text", text(waiting))
                .with("author", persons.find(waiting.author()).orElseThrow().displayName())
                .with("label", documents.label(new Work(waiting, piece)))
                .with("checklist", piece.field().checklist())
                .with("problem", problem);
        return (problem == null ? page : page.status(HttpStatus.UNPROCESSABLE_CONTENT)).view();
    }
}
