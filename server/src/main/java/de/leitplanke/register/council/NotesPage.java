package de.leitplanke.register.council;

import de.leitplanke.people.Person;
import de.leitplanke.people.Persons;
import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.register.council.CouncilNote.Content;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The staff council's notes: reading, writing, changing, deleting. */
@Controller
class NotesPage {

    static final String ROOM = "/mitbestimmung/personalrat";

    private final CouncilRoom room;
    private final Persons persons;

    NotesPage(CouncilRoom room, Persons persons) {
        this.room = room;
        this.persons = persons;
    }

    @GetMapping(ROOM)
    ModelAndView show(@AuthenticationPrincipal SignedIn person) {
        return page(person).view();
    }

    @PostMapping(ROOM + "/notizen")
    ModelAndView write(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam("titel") String title,
            @RequestParam("text") String text) {
        Content content = new Content(title.strip(), text.strip());
        if (!content.isComplete()) {
            return page(person)
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .with("written", content)
                    .with("problem", "council.incomplete")
                    .view();
        }
        room.write(person, content);
        return Page.redirect(ROOM);
    }

    @GetMapping(ROOM + "/notizen/{id}")
    ModelAndView edit(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) {
        CouncilNote note = room.note(person, id);
        return Page.of("council/note")
                .with("note", note)
                .with("content", note.content())
                .view();
    }

    @PostMapping(ROOM + "/notizen/{id}")
    ModelAndView change(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam("titel") String title,
            @RequestParam("text") String text) {
        CouncilNote note = room.note(person, id);
        Content content = new Content(title.strip(), text.strip());
        if (!content.isComplete()) {
            return Page.of("council/note")
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .with("note", note)
                    .with("content", content)
                    .with("problem", "council.incomplete")
                    .view();
        }
        room.change(person, note.id(), content);
        return Page.redirect(ROOM);
    }

    @PostMapping(ROOM + "/notizen/{id}/loeschen")
    ModelAndView delete(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) {
        room.delete(person, room.note(person, id).id());
        return Page.redirect(ROOM);
    }

    /** The names show the members who else gets in: the administration gives the role to whomever it wants. */
    private Page page(SignedIn person) {
        return Page.of("council/room")
                .with("notes", room.notes(person))
                .with(
                        "members",
                        persons.with(Role.STAFF_COUNCIL).stream()
                                .map(Person::displayName)
                                .collect(Collectors.joining(", ")));
    }
}
