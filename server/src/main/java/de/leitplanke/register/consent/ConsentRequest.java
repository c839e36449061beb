package de.leitplanke.register.consent;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request of the employer for the staff council's consent ("Mitbestimmungsvorgang").
 *
 * @param number from 1 in each town, how both offices call it
 * @param subject name of the tool or field of use it is about; may be empty
 * @param purpose what is planned and why
 * @param urgent whether the employer has asked for the shorter deadline
 * @param dueOn last day of the staff council's deadline while it runs
 * @param daysLeft of a deadline that stands still because papers are missing
 */
public record ConsentRequest(
        ConsentId id,
        int number,
        String title,
        Matter matter,
        String subject,
        String purpose,
        boolean urgent,
        ConsentState state,
        @Nullable LocalDate dueOn,
        @Nullable Integer daysLeft) {

    /** Identifies a request. */
    public record ConsentId(UUID value) {}

    /** The deadline ran and ended before this day without an answer. */
    boolean isOverdueOn(LocalDate today) {
        return state.hasClock() && dueOn != null && today.isAfter(dueOn);
    }
}
