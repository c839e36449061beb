package de.leitplanke.register.round;

import de.leitplanke.agreement.AgreementInForce;
import de.leitplanke.evidence.ActKind;
import de.leitplanke.evidence.OfficialActs;
import de.leitplanke.people.Role;
import de.leitplanke.register.round.Meeting.MeetingId;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.Clause;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes minutes until both parties have confirmed the same wording; then what they hold about clauses counts. */
@Service
@Transactional
class Minutes {

    private static final int LONGEST_TEXT = 5_000;

    private final Meetings meetings;
    private final AgreedInterpretations interpretations;
    private final AgreementInForce agreement;
    private final OfficialActs acts;
    private final Clock clock;

    Minutes(
            Meetings meetings,
            AgreedInterpretations interpretations,
            AgreementInForce agreement,
            OfficialActs acts,
            Clock clock) {
        this.meetings = meetings;
        this.interpretations = interpretations;
        this.agreement = agreement;
        this.acts = acts;
        this.clock = clock;
    }

    /** Changes agenda and minutes; what somebody has confirmed before has to be confirmed again. */
    boolean change(MeetingId id, MeetingForm form) {
        boolean open = isOpen(id);
        if (open) {
            meetings.change(id, form);
            meetings.unconfirm(id);
        }
        return open;
    }

    /** Notes how a clause of the agreement in force is meant. */
    boolean interpret(MeetingId id, String clauseId, String question, String answer) {
        Optional<AgreementVersion> version = agreement.find().map(AgreementInForce.Stored::version);
        Optional<Clause> clause = version.flatMap(inForce -> inForce.clause(clauseId));
        if (clause.isEmpty() || !fits(question) || !fits(answer) || !isOpen(id)) {
            return false;
        }
        interpretations.add(
                id,
                new PlannedInterpretation(
                        UUID.randomUUID(),
                        clauseId,
                        clause.get().citation().toString(),
                        version.get().hash(),
                        question,
                        answer,
                        null));
        meetings.unconfirm(id);
        return true;
    }

    void strike(MeetingId id, UUID interpretation) {
        if (isOpen(id)) {
            interpretations.remove(id, interpretation);
            meetings.unconfirm(id);
        }
    }

    /** Confirms the wording that the party has seen; the second confirmation makes it count. */
    boolean confirm(MeetingId id, Role party, int revision) {
        Meeting meeting = meetings.locked(id).orElseThrow();
        if (meeting.isFixed()
                || meeting.revision() != revision
                || meeting.minutes().isEmpty()) {
            return false;
        }
        LocalDate today = LocalDate.now(clock);
        meetings.confirm(id, party, today);
        if (meetings.find(id).orElseThrow().isFixed()) {
            interpretations.agree(id, today);
            interpretations.in(id).forEach(this::record);
        }
        return true;
    }

    private void record(PlannedInterpretation agreed) {
        acts.record(
                ActKind.INTERPRETATION,
                "Auslegung zu " + agreed.citation(),
                Map.of(
                        "clause",
                        agreed.clauseId(),
                        "version",
                        agreed.versionHash(),
                        "offices",
                        "EMPLOYER, STAFF_COUNCIL"));
    }

    private boolean isOpen(MeetingId id) {
        return meetings.locked(id).filter(meeting -> !meeting.isFixed()).isPresent();
    }

    private static boolean fits(String text) {
        return !text.isBlank() && text.length() <= LONGEST_TEXT;
    }
}
