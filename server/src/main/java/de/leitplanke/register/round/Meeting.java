package de.leitplanke.register.round;

import de.leitplanke.people.Role;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of both parties.
 *
 * @param agenda one item per line
 * @param minutes results, without names and without who said what
 * @param revision grows with every change, so that nobody confirms what they have not seen
 */
public record Meeting(
        MeetingId id,
        Kind kind,
        LocalDate heldOn,
        String agenda,
        String minutes,
        int revision,
        @Nullable LocalDate confirmedByEmployer,
        @Nullable LocalDate confirmedByCouncil) {

    /** Identifies a meeting. */
    public record MeetingId(UUID value) {}

    /** Who meets. */
    public enum Kind {
        AI_ROUND,
        COMMON;

        /** Key of the German word in the message files. */
        public String textKey() {
            return "round.kind." + name();
        }
    }

    /** Both parties have confirmed; nothing changes any more. */
    public boolean isFixed() {
        return confirmedByEmployer != null && confirmedByCouncil != null;
    }

    boolean isConfirmedBy(Role office) {
        return (office == Role.EMPLOYER ? confirmedByEmployer : confirmedByCouncil) != null;
    }
}
