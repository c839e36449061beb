package de.leitplanke.evidence;

import java.time.LocalDate;

/**
 * Proof that a log ends as the agreement says.
 *
 * @param deletedOn day of the last complete deletion
 * @param lastDayOver what was from this day or an earlier one is deleted
 */
public record DeletionRecord(LocalDate deletedOn, LocalDate lastDayOver) {

    /** The server deletes every hour; a whole day without is a fault. */
    public boolean isOverdue(LocalDate today) {
        return deletedOn.isBefore(today.minusDays(1));
    }
}
