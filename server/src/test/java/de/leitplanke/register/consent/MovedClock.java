package de.leitplanke.register.consent;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that stands still until a test moves it to another day. */
final class MovedClock extends Clock {

    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    private LocalDate day;

    MovedClock(String day) {
        this.day = LocalDate.parse(day);
    }

    void to(String date) {
        day = LocalDate.parse(date);
    }

    @Override
    public ZoneId getZone() {
        return GERMANY;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
        return day.atTime(LocalTime.of(23, 30)).atZone(GERMANY).toInstant();
    }
}
