package de.leitplanke.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question or suggestion of staff at a clause. Who gave it is not kept.
 *
 * @param answer what one of the offices answered; null while it is open
 */
public record ClauseNote(
        UUID id,
        String clause,
        Kind kind,
        String words,
        LocalDate givenOn,
        @Nullable Answer answer) {

    public enum Kind {
        QUESTION,
        SUGGESTION;

        public String textKey() {
            return "note.kind." + name();
        }
    }

    public record Answer(String words, Office office, LocalDate givenOn) {}
}
