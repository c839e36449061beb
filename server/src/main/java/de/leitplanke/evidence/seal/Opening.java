package de.leitplanke.evidence.seal;

import de.leitplanke.evidence.seal.AccessStep.Kind;
import de.leitplanke.people.PersonId;
import de.leitplanke.people.Role;
import de.leitplanke.people.SignInEvent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request to open seals, with its steps so far.
 *
 * @param readerKey the key for which both groups close their consent
 * @param clause where the agreement allows it
 * @param entries how many sealed persons it names
 * @param withheldBecause why the persons are not told at once; null if they are
 * @param endsOn last day on which anything can be done with it
 */
public record Opening(
        UUID id,
        int number,
        UUID readerKey,
        Purpose purpose,
        String clause,
        String reason,
        SignInEvent event,
        LocalDate firstDay,
        LocalDate lastDay,
        int entries,
        @Nullable String withheldBecause,
        LocalDate endsOn,
        List<AccessStep> steps) {

    /** How far a request has come. */
    public enum State {
        REQUESTED,
        INFORMED,
        APPROVED,
        OPENED,
        REFUSED,
        ENDED;

        /** Key of the German words. */
        public String textKey() {
            return "seals.state." + name();
        }
    }

    public State state(LocalDate today) {
        if (has(Kind.REFUSED)) {
            return State.REFUSED;
        } else if (today.isAfter(endsOn)) {
            return State.ENDED;
        } else if (has(Kind.OPENED)) {
            return State.OPENED;
        } else if (SealOffices.GROUPS.stream().allMatch(this::isDecidedBy)) {
            return State.APPROVED;
        }
        return has(Kind.INFORMED) ? State.INFORMED : State.REQUESTED;
    }

    boolean has(Kind kind) {
        return steps.stream().anyMatch(step -> step.kind() == kind);
    }

    boolean isDecidedBy(Role office) {
        return steps.stream().anyMatch(step -> step.isDecision() && step.office() == office);
    }

    boolean isDecidedBy(PersonId person) {
        return steps.stream().anyMatch(step -> step.isDecision() && person.equals(step.personId()));
    }

    boolean isRequestedBy(PersonId person) {
        return steps.stream().anyMatch(step -> step.kind() == Kind.REQUESTED && person.equals(step.personId()));
    }

    /** What a consent is bound to when it is handed to the reader. */
    byte[] boundTo(UUID event) {
        return ("opening:" + id + ":" + event).getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public String toString() {
        return "Opening " + number;
    }
}
