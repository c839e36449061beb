package de.leitplanke.library.pack;

import de.leitplanke.platform.start.Given;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in {@code pack.yaml}. It names a town and an office, never a person.
 *
 * @param format number of this format; there is one so far
 * @param town who made the pack
 * @param sharedBy the office that shares it
 * @param date the day on which it was made, as in 2027-03-05
 * @param licence under what terms it may be used, in words
 */
public record PackManifest(
        int format,
        String name,
        String description,
        String town,
        String sharedBy,
        String date,
        String licence,
        List<Entry> files) {

    static final int FORMAT = 1;

    /** Characters of the name, the town and the office. */
    static final int LONGEST_LINE = 120;

    /** Characters of the description and of the licence. */
    static final int LONGEST_TEXT = 1000;

    /** Hashes of former versions. */
    static final int MOST_FORMER = 100;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /**
     * One example.
     *
     * @param file name within the pack
     * @param sha256 of its bytes, 64 hexadecimal digits
     * @param formerly the same of versions that it has replaced in the town that sends it, the oldest first
     */
    public record Entry(String file, String sha256, List<String> formerly) {

        public Entry {
            Given.all("file", file, "sha256", sha256, "formerly", formerly);
            requireOf(formerly.size() <= MOST_FORMER, "Die Angabe „formerly“ ist zu lang.");
            requireOf(isHash(sha256) && isEach(formerly, Entry::isHash), "Eine Prüfsumme ist keine SHA-256 in Hex.");
            formerly = List.copyOf(formerly);
        }

        private static boolean isHash(@Nullable String text) {
            return text != null && HASH.matcher(text).matches();
        }
    }

    public PackManifest {
        Given.all("name", name, "description", description, "town", town, "sharedBy", sharedBy);
        Given.all("date", date, "licence", licence, "files", files);
        requireOf(format == FORMAT, "Das Format " + format + " kennt diese Version von Leitplanke nicht.");
        requireOf(isEach(List.of(name, town, sharedBy), PackManifest::isLine), "Name, Stadt oder Amt ist zu lang.");
        requireOf(isEach(List.of(description, licence), PackManifest::isText), "Beschreibung oder Lizenz ist zu lang.");
        requireOf(isDay(date), "Das Datum „" + PackFiles.shown(date) + "“ ist kein Tag wie 2027-03-05.");
        requireOf(!files.isEmpty() && isEach(files, file -> file != null), "Das Paket nennt keine Dateien.");
        files = List.copyOf(files);
    }

    LocalDate day() {
        return LocalDate.parse(date);
    }

    private static boolean isLine(String text) {
        return text.length() <= LONGEST_LINE && Passage.isLegible(text) && text.indexOf('\n') < 0;
    }

    private static boolean isText(String text) {
        return text.length() <= LONGEST_TEXT && Passage.isLegible(text);
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException notADay) {
            return false;
        }
    }

    private static <T> boolean isEach(List<T> values, Predicate<T> condition) {
        return values.stream().allMatch(condition);
    }

    private static void requireOf(boolean met, String reason) {
        if (!met) {
            throw new IllegalArgumentException(reason);
        }
    }
}
