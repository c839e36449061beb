package de.leitplanke.evidence.seal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;

/** Today and now, as the steps of this package write them down. */
@Component
class SealTime {

    private final Clock clock;

    SealTime(Clock clock) {
        this.clock = clock;
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
