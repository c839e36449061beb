package de.leitplanke.privacy;

import java.util.List;
import java.util.Locale;

/**
 * Numbers of things that a town hall counts under ever new words: "Vormerknummer KN-660-21187", "Schein-Nr. 66-2207",
 * "Bauschein 0477/98", "Angebot A-77120".
 */
final class NumberedThings {

    private static final int FEWEST_DIGITS = 4;
    private static final int LONGEST_WORD = 32;

    /** What is numbered without being anybody's: rooms, houses, chapters, and what has a shape of its own. */
    private static final List<String> OTHERS = List.of(
            "haus",
            "zimmer",
            "raum",
            "seiten",
            "telefon",
            "tel",
            "ruf",
            "fax",
            "handy",
            "mobil",
            "mobilfunk",
            "notruf",
            "durchwahl",
            "artikel",
            "modell",
            "typ",
            "versions",
            "kapitel",
            "gruppen",
            "platz",
            "linien",
            "bus",
            "lauf",
            "blatt",
            "konto",
            "produkt",
            "los",
            "positions",
            "absatz",
            "rand",
            "ordnungs",
            "wunsch",
            "rück",
            "service");

    private NumberedThings() {}

    static void read(Scan scan, int cueStart, int cueEnd) {
        int start = cueStart;
        while (cueStart - start < LONGEST_WORD && isWordPart(scan.charAt(start - 1))) {
            start--;
        }
        String word = scan.between(start, cueStart).toLowerCase(Locale.GERMAN);
        FileNumberReader reader = new FileNumberReader(scan, FEWEST_DIGITS);
        int from = OTHERS.contains(word.endsWith("-") ? word.substring(0, word.length() - 1) : word)
                ? -1
                : reader.valueStart(cueEnd);
        int end = from < 0 ? -1 : reader.valueEnd(from);
        if (end > 0 && (start < cueStart ? !isYear(scan.between(from, end)) : isBuilt(scan.between(from, end)))) {
            scan.propose(Proposal.of(from, end, Label.ID, Certainty.LIKELY, "id-of-thing", start < cueStart ? 57 : 50));
        }
    }

    private static boolean isWordPart(char c) {
        return Character.isLetter(c) || c == '-';
    }

    /** Behind a word that often stands without a number: letters and figures, or figures parted by a stroke. */
    private static boolean isBuilt(String value) {
        boolean letters = value.chars().anyMatch(c -> c >= 'A' && c <= 'Z');
        boolean parted = value.indexOf('-') > 0 || value.indexOf('/') > 0;
        FileNumberParts parts = FileNumberParts.of(value);
        return (letters && parts.digits() >= FEWEST_DIGITS && value.indexOf(' ') < 0)
                || (parted && parts.digits() >= FEWEST_DIGITS)
                || (parts.dotted() && parts.count() == 3 && parts.digits() > 8);
    }

    /** "2026", and "12/2026" as issues and proposals are counted within a year. */
    private static boolean isYear(String value) {
        FileNumberParts parts = FileNumberParts.of(value);
        return !parts.letters() && parts.year() && parts.count() <= 2 && parts.longest() <= 3;
    }
}
