package de.leitplanke.register.round;

import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.register.Admission;
import de.leitplanke.register.round.Meeting.Kind;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All meetings, and entering a new one. */
@Controller
class MeetingsPage {

    static final String PATH = "/mitbestimmung/sitzungen";

    private final Meetings meetings;
    private final Clock clock;

    MeetingsPage(Meetings meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    static void onlyForWriters(SignedIn person) {
        Admission.onlyFor(person, Role.EMPLOYER, Role.STAFF_COUNCIL, Role.AI_OFFICER);
    }

    @GetMapping(PATH)
    ModelAndView list(@AuthenticationPrincipal SignedIn person) {
        Admission.toTheTable(person);
        return Page.of("round/meetings")
                .with("meetings", meetings.all())
                .with("mayWrite", Admission.officeOf(person) != Role.DATA_PROTECTION)
                .view();
    }

    @GetMapping(PATH + "/neu")
    ModelAndView begin(@AuthenticationPrincipal SignedIn person) {
        onlyForWriters(person);
        return page(new MeetingForm(Kind.AI_ROUND, LocalDate.now(clock), "", ""))
                .view();
    }

    @PostMapping(PATH + "/neu")
    ModelAndView create(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam("art") String kind,
            @RequestParam("tag") String day,
            @RequestParam("tagesordnung") String agenda,
            @RequestParam("protokoll") String minutes) {
        onlyForWriters(person);
        MeetingForm form = MeetingForm.entered(kind, day, agenda, minutes);
        return form.isComplete()
                ? Page.redirect(PATH + "/" + meetings.add(form).value())
                : page(form)
                        .status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .with("problem", "round.incomplete")
                        .view();
    }

    private static Page page(MeetingForm form) {
        return Page.of("round/write").with("action", PATH + "/neu").with("form", form);
    }
}
