package de.leitplanke.agreement;

import de.leitplanke.platform.text.GermanTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A statement about the signed document in words.
 *
 * @param lines values by the keys of their names, in the order in which they are read
 */
public record EntryLines(Map<String, String> lines) {

    static EntryLines of(EntryRecord entry) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("entry.inForceOn", day(entry.inForceOn()));
        lines.put("entry.signedOn", day(entry.signedOn()));
        lines.put("entry.place", entry.place());
        lines.put("entry.employerSignatory", entry.employerSignatory());
        lines.put("entry.councilSignatory", entry.councilSignatory());
        lines.put("entry.resolutionOn", day(entry.resolutionOn()));
        lines.put("entry.resolutionResult", entry.resolutionResult());
        lines.put("entry.documentHash", entry.documentHash());
        return new EntryLines(lines);
    }

    private static String day(LocalDate day) {
        return GermanTime.day(day.atStartOfDay(ZoneId.of("Europe/Berlin")).toOffsetDateTime());
    }
}
