package de.leitplanke.rules.compare;

import java.util.Optional;

/**
 * A value of the head or an entry of the closed list of logs that differs.
 *
 * @param path where it stands, for example {@code facts.retention.assignmentDays} or {@code logs.L1.kept.days}
 * @param name what it is called, German
 * @param before its value as it is, empty if it is new
 * @param after its value as planned, empty if it is dropped
 * @param text both, compared
 */
public record ValueChange(
        String path, String name, Optional<String> before, Optional<String> after, TextDiff text) {

    /** True for an entry of the closed list of logs. */
    public boolean ofLogs() {
        return path.startsWith("logs.");
    }
}
