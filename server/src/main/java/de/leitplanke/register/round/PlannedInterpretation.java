package de.leitplanke.register.round;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a clause is meant, as a meeting has worded it; it counts from the day both parties have confirmed the minutes.
 *
 * @param agreedOn null while a confirmation is missing
 */
public record PlannedInterpretation(
        UUID id,
        String clauseId,
        String citation,
        String versionHash,
        String question,
        String answer,
        @Nullable LocalDate agreedOn) {}
