package de.leitplanke.evidence.seal;

import de.leitplanke.evidence.SealTerms;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How long the logs of this package are kept, by the agreement in force. */
@Component
class KeepingTime {

    static final String SECURITY_LOG = "L4";
    static final String ACCESS_LOG = "L8";

    private final SealTerms terms;
    private final Clock clock;

    KeepingTime(SealTerms terms, Clock clock) {
        this.terms = terms;
        this.clock = clock;
    }

    /** The day on which what is written today must be gone; empty if the log may not be kept at all. */
    Optional<LocalDate> deleteOn(String log) {
        return terms.kept(log).map(today()::plus);
    }

    /** What is from this day or before must be gone today; empty if no agreement says so. */
    Optional<LocalDate> goneUntil(String log) {
        return terms.kept(log).map(today()::minus);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    OffsetDateTime midnight() {
        return endOf(today().minusDays(1));
    }

    OffsetDateTime endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime();
    }
}
