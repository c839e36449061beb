package de.leitplanke.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * What an office states about the signed document, so that the version can come into force.
 *
 * @param inForceOn first day on which the version binds
 * @param employerSignatory name and office as they stand on the document
 * @param documentHash SHA-256 of the scanned or electronically signed document, 64 hexadecimal digits
 * @param resolutionOn day of the staff council's resolution
 */
record EntryRecord(
        LocalDate inForceOn,
        LocalDate signedOn,
        String place,
        String employerSignatory,
        String councilSignatory,
        String documentHash,
        LocalDate resolutionOn,
        String resolutionResult) {

    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    /** The moment from which the version binds. */
    OffsetDateTime from() {
        return startOf(inForceOn);
    }

    static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(GERMANY).toOffsetDateTime();
    }

    /** The day as it is in Germany. */
    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), GERMANY);
    }
}
