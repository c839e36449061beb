package de.leitplanke.evidence;

import java.util.List;

/**
 * Where the software keeps a log of the closed list. A log that no module declares is not kept.
 *
 * @param log number in the list, for example {@code L1}
 * @param tables with their schemas
 */
public record LogTables(String log, List<String> tables) {

    public static LogTables of(String log, String... tables) {
        return new LogTables(log, List.of(tables));
    }
}
