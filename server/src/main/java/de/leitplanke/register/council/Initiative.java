package de.leitplanke.register.council;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the staff council asks of the employer by itself ("Initiativantrag").
 *
 * @param resolvedOn day of the staff council's resolution
 * @param answerDueOn last day for the employer's answer
 * @param answer null while the employer has not answered
 */
public record Initiative(
        InitiativeId id,
        int number,
        String title,
        String wish,
        LocalDate resolvedOn,
        LocalDate submittedOn,
        LocalDate answerDueOn,
        @Nullable Answer answer) {

    /** Identifies an initiative. */
    public record InitiativeId(UUID value) {}

    /** The employer's answer with its reasons. */
    public record Answer(Result result, String reasons, LocalDate day) {}

    /** What the employer does about it. */
    public enum Result {
        FOLLOWED,
        PARTLY_FOLLOWED,
        NOT_FOLLOWED;

        /** Key of the German word in the message files. */
        public String textKey() {
            return "initiative.result." + name();
        }
    }
}
