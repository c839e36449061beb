package de.leitplanke.evidence;

import java.time.LocalDate;
import java.time.Period;

/**
 * How long the logs of the closed list are kept: as the agreement in force says and, while none is, as the shipped
 * model does. Whatever deletes by time asks here; see {@link EndingRows}.
 */
@FunctionalInterface
public interface RetentionDays {

    Period of(RetainedLog log);

    /** The last day that is over: what is from this day or an earlier one ends today. */
    default LocalDate lastDayOver(RetainedLog log, LocalDate today) {
        return today.minus(of(log));
    }
}
