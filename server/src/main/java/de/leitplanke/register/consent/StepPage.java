package de.leitplanke.register.consent;

import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.register.Admission;
import de.leitplanke.register.consent.Proceeding.Wish;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One step of an office: says what follows from it, takes reasons and day, and asks before it is recorded for ever. */
@Controller
class StepPage {

    private static final String PATH = "/mitbestimmung/vorgaenge/{id}/schritt/{act}";

    private final ConsentDesk desk;
    private final Proceeding proceeding;
    private final Clock clock;

    StepPage(ConsentDesk desk, Proceeding proceeding, Clock clock) {
        this.desk = desk;
        this.proceeding = proceeding;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView ask(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id, @PathVariable("act") String act) {
        return page(desk.file(person, id), act(act), "", LocalDate.now(clock)).view();
    }

    @PostMapping(PATH)
    ModelAndView take(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @PathVariable("act") String path,
            @RequestParam(name = "worte", defaultValue = "") String words,
            @RequestParam(name = "tag", defaultValue = "") String day) {
        ConsentFile file = desk.file(person, id);
        ConsentAct act = act(path);
        Role office = Admission.officeOf(person);
        @Nullable LocalDate resolvedOn = day(day);
        return switch (proceeding.take(file.request().id(), new Wish(act, office, words, resolvedOn))) {
            case Outcome.Done() -> Page.redirect(RequestPage.path(file.request().id()));
            case Outcome.Refused refused ->
                page(desk.file(person, id), act, words, resolvedOn)
                        .status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .with("problem", refused.textKey())
                        .view();
        };
    }

    private static ConsentAct act(String path) {
        return ConsentAct.at(path)
                .filter(act -> act != ConsentAct.LAPSE)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static @Nullable LocalDate day(String entered) {
        try {
            return LocalDate.parse(entered);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private Page page(ConsentFile file, ConsentAct act, String words, @Nullable LocalDate day) {
        return Page.of("consent/step")
                .with("file", file)
                .with("act", act)
                .with("words", words)
                .with("day", day == null ? "" : day.toString())
                .with("today", LocalDate.now(clock).toString());
    }
}
