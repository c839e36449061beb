package de.leitplanke.agreement;

import de.leitplanke.evidence.DeletionRecord;
import de.leitplanke.evidence.DeletionRecords;
import de.leitplanke.evidence.KeptLogs;
import de.leitplanke.evidence.RetainedLog;
import de.leitplanke.rules.LogType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A log of the closed list and whether the software keeps it.
 *
 * @param tables where it is kept; none if it is not
 * @param ends whether it is deleted when its period is over
 * @param deleted when that was last done; empty if never
 * @param fixed the period by which the software deletes, where the fixed values of the version say another one than its
 *     list; else empty
 */
public record LogLine(
        LogType type, List<String> tables, boolean ends, Optional<DeletionRecord> deleted, Optional<Fixed> fixed) {

    /** A number of days, months or years as the fixed values of a version have it. */
    public record Fixed(String unit, long number) {}

    static LogLine of(LogType type, KeptLogs kept, DeletionRecords records, RetentionInForce periods) {
        return new LogLine(
                type,
                kept.tables(type.id()),
                kept.endsByItself(type.id()),
                records.of(type.id()),
                RetainedLog.numbered(type.id())
                        .map(log -> fixed(log, periods))
                        .filter(fixed -> !Long.toString(fixed.number())
                                .equals(type.kept().get(fixed.unit()))));
    }

    public boolean isKept() {
        return !tables.isEmpty();
    }

    private static Fixed fixed(RetainedLog log, RetentionInForce periods) {
        return new Fixed(
                log.unit().name().toLowerCase(Locale.ROOT), periods.of(log).get(log.unit()));
    }
}
