package de.leitplanke.agreement;

import java.time.LocalTime;

/** How one greets at this time of day. */
enum Greeting {
    MORNING,
    DAY,
    EVENING;

    private static final LocalTime DAY_BEGINS = LocalTime.of(11, 0);
    private static final LocalTime EVENING_BEGINS = LocalTime.of(18, 0);
    private static final LocalTime MORNING_BEGINS = LocalTime.of(4, 0);

    static Greeting at(LocalTime time) {
        if (time.isBefore(MORNING_BEGINS) || !time.isBefore(EVENING_BEGINS)) {
            return EVENING;
        }
        return time.isBefore(DAY_BEGINS) ? MORNING : DAY;
    }

    String textKey() {
        return "start.greeting." + name();
    }
}
