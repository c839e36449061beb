package de.leitplanke.evidence;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/** A log of the closed list in the agreement whose period is a fixed number there. */
public enum RetainedLog {
    ASSIGNMENTS("L1", "assignmentDays", ChronoUnit.DAYS, 30),
    DECISIONS("L2", "decisionMonths", ChronoUnit.MONTHS, 12),
    ACCESS("L4", "accessDays", ChronoUnit.DAYS, 90),
    /** Counted from the end of the agreement, so that nothing of it ends while an agreement is in force. */
    GOVERNANCE("L5", "governanceYearsAfterEnd", ChronoUnit.YEARS, 3),
    /** Counted from the day of the acknowledgement that replaces this one. */
    ACKNOWLEDGEMENTS("L6", "acknowledgementYearsAfterReplacement", ChronoUnit.YEARS, 1),
    INCIDENTS("L7", "incidentYears", ChronoUnit.YEARS, 3),
    LOG_ACCESS("L8", "logAccessYears", ChronoUnit.YEARS, 2),
    USAGE("L9", "usageMonths", ChronoUnit.MONTHS, 24),
    HIGH_RISK("L10", "highRiskMonths", ChronoUnit.MONTHS, 6);

    private final String id;
    private final String fact;
    private final ChronoUnit unit;
    private final int shipped;

    RetainedLog(String id, String fact, ChronoUnit unit, int shipped) {
        this.id = id;
        this.fact = fact;
        this.unit = unit;
        this.shipped = shipped;
    }

    /** The log with this number in the list, for example {@code L1}. */
    public static Optional<RetainedLog> numbered(String id) {
        return Arrays.stream(values()).filter(log -> log.id.equals(id)).findFirst();
    }

    /** Number in the list, for example {@code L1}. */
    public String id() {
        return id;
    }

    /** Where the agreement fixes the number. */
    public String path() {
        return "retention." + fact;
    }

    /** Days, months or years. */
    public ChronoUnit unit() {
        return unit;
    }

    /** The period as the shipped model agreement fixes it. */
    public Period shipped() {
        return of(shipped);
    }

    /** As many days, months or years as this log is counted in. */
    public Period of(int number) {
        return switch (unit) {
            case DAYS -> Period.ofDays(number);
            case MONTHS -> Period.ofMonths(number);
            case YEARS -> Period.ofYears(number);
            default -> throw new IllegalStateException(unit.toString());
        };
    }
}
