package de.leitplanke.register.round;

import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.register.Admission;
import de.leitplanke.register.round.Meeting.MeetingId;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One meeting: reading, changing and confirming its minutes. */
@Controller
class MeetingPage {

    private static final String PATH = MeetingsPage.PATH + "/{id}";

    private final Meetings meetings;
    private final AgreedInterpretations interpretations;
    private final Minutes minutes;

    MeetingPage(Meetings meetings, AgreedInterpretations interpretations, Minutes minutes) {
        this.meetings = meetings;
        this.interpretations = interpretations;
        this.minutes = minutes;
    }

    @GetMapping(PATH)
    ModelAndView show(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) {
        Admission.toTheTable(person);
        return page(person, meeting(id)).view();
    }

    @GetMapping(PATH + "/bearbeiten")
    ModelAndView edit(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) {
        MeetingsPage.onlyForWriters(person);
        return form(open(id), MeetingForm.of(open(id))).view();
    }

    @PostMapping(PATH + "/bearbeiten")
    ModelAndView change(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam("art") String kind,
            @RequestParam("tag") String day,
            @RequestParam("tagesordnung") String agenda,
            @RequestParam("protokoll") String text) {
        MeetingsPage.onlyForWriters(person);
        Meeting meeting = open(id);
        MeetingForm form = MeetingForm.entered(kind, day, agenda, text);
        return form.isComplete() && minutes.change(meeting.id(), form)
                ? Page.redirect(MeetingsPage.PATH + "/" + id)
                : form(meeting, form)
                        .status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .with("problem", "round.incomplete")
                        .view();
    }

    @PostMapping(PATH + "/bestaetigen")
    ModelAndView confirm(
            @AuthenticationPrincipal SignedIn person, @PathVariable UUID id, @RequestParam("fassung") int revision) {
        Admission.onlyFor(person, Role.EMPLOYER, Role.STAFF_COUNCIL);
        return minutes.confirm(meeting(id).id(), Admission.officeOf(person), revision)
                ? Page.redirect(MeetingsPage.PATH + "/" + id)
                : page(person, meeting(id))
                        .status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .with("problem", "round.notConfirmed")
                        .view();
    }

    private Meeting meeting(UUID id) {
        return meetings.find(new MeetingId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Meeting open(UUID id) {
        Meeting meeting = meeting(id);
        if (meeting.isFixed()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return meeting;
    }

    private Page page(SignedIn person, Meeting meeting) {
        Role office = Admission.officeOf(person);
        boolean party = office == Role.EMPLOYER || office == Role.STAFF_COUNCIL;
        return Page.of("round/meeting")
                .with("meeting", meeting)
                .with("interpretations", interpretations.in(meeting.id()))
                .with("mayWrite", !meeting.isFixed() && office != Role.DATA_PROTECTION)
                .with("mayConfirm", party && !meeting.isFixed() && !meeting.isConfirmedBy(office));
    }

    private static Page form(Meeting meeting, MeetingForm form) {
        return Page.of("round/write")
                .with("action", MeetingsPage.PATH + "/" + meeting.id().value() + "/bearbeiten")
                .with("form", form);
    }
}
