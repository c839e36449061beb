package de.leitplanke.register.round;

import de.leitplanke.agreement.AgreementInForce;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.register.round.Meeting.MeetingId;
import de.leitplanke.rules.Section;
import java.util.List;
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

/** Notes in the minutes how a clause of the agreement in force is meant. */
@Controller
class InterpretationPage {

    private static final String PATH = MeetingsPage.PATH + "/{id}/auslegung";

    private final Meetings meetings;
    private final Minutes minutes;
    private final AgreementInForce agreement;

    InterpretationPage(Meetings meetings, Minutes minutes, AgreementInForce agreement) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.agreement = agreement;
    }

    @GetMapping(PATH)
    ModelAndView ask(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) {
        MeetingsPage.onlyForWriters(person);
        return page(open(id), "", "", "").view();
    }

    @PostMapping(PATH)
    ModelAndView add(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam("absatz") String clause,
            @RequestParam("frage") String question,
            @RequestParam("antwort") String answer) {
        MeetingsPage.onlyForWriters(person);
        Meeting meeting = open(id);
        return minutes.interpret(meeting.id(), clause, question.strip(), answer.strip())
                ? Page.redirect(MeetingsPage.PATH + "/" + id)
                : page(meeting, clause, question, answer)
                        .status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .with("problem", "round.interpretation.incomplete")
                        .view();
    }

    @PostMapping(PATH + "/{interpretation}/streichen")
    ModelAndView strike(
            @AuthenticationPrincipal SignedIn person, @PathVariable UUID id, @PathVariable UUID interpretation) {
        MeetingsPage.onlyForWriters(person);
        minutes.strike(open(id).id(), interpretation);
        return Page.redirect(MeetingsPage.PATH + "/" + id);
    }

    private Meeting open(UUID id) {
        return meetings.find(new MeetingId(id))
                .filter(meeting -> !meeting.isFixed())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Page page(Meeting meeting, String clause, String question, String answer) {
        List<Section> sections =
                agreement.find().map(stored -> stored.version().sections()).orElse(List.of());
        return Page.of("round/interpret")
                .with("meeting", meeting)
                .with("sections", sections)
                .with("clause", clause)
                .with("question", question)
                .with("answer", answer);
    }
}
