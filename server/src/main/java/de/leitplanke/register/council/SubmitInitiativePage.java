package de.leitplanke.register.council;

import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Turns a draft of the staff council into an initiative that the employer gets. */
@Controller
class SubmitInitiativePage {

    private static final String PATH = NotesPage.ROOM + "/notizen/{id}/antrag";

    private final CouncilRoom room;
    private final Initiatives initiatives;
    private final Clock clock;

    SubmitInitiativePage(CouncilRoom room, Initiatives initiatives, Clock clock) {
        this.room = room;
        this.initiatives = initiatives;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView ask(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) {
        return page(room.note(person, id)).view();
    }

    @PostMapping(PATH)
    ModelAndView submit(
            @AuthenticationPrincipal SignedIn person, @PathVariable UUID id, @RequestParam("tag") String day) {
        CouncilNote note = room.note(person, id);
        Optional<LocalDate> resolvedOn = past(day);
        if (resolvedOn.isEmpty()) {
            return page(note)
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .with("problem", "initiative.day")
                    .view();
        }
        UUID initiative = initiatives.submit(person, note, resolvedOn.get()).value();
        return Page.redirect(InitiativesPage.PATH + "/" + initiative);
    }

    private Optional<LocalDate> past(String entered) {
        try {
            return Optional.of(LocalDate.parse(entered)).filter(day -> !day.isAfter(LocalDate.now(clock)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Page page(CouncilNote note) {
        return Page.of("council/submit")
                .with("note", note)
                .with("today", LocalDate.now(clock).toString());
    }
}
