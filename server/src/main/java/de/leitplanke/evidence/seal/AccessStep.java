package de.leitplanke.evidence.seal;

import de.leitplanke.people.PersonId;
import de.leitplanke.people.Role;
import de.leitplanke.platform.text.GermanTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One line of log L8.
 *
 * @param personId who did it; null once that account is gone
 * @param personName the name as of today
 * @param words what was written with it; may be empty
 */
public record AccessStep(
        Kind kind,
        Role office,
        @Nullable PersonId personId,
        @Nullable String personName,
        String words,
        OffsetDateTime at) {

    /** What somebody did with a log. */
    public enum Kind {
        READ_LIST,
        REQUESTED,
        INFORMED,
        APPROVED,
        REFUSED,
        OPENED,
        TOLD;

        /** Key of the German words. */
        public String textKey() {
            return "seals.step." + name();
        }
    }

    /** Day and minute, in German. */
    public String moment() {
        return GermanTime.minute(at);
    }

    boolean isDecision() {
        return kind == Kind.APPROVED || kind == Kind.REFUSED;
    }
}
