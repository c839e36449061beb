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
    private static final int MANY_DIGITS = 7;

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
            "art",
            "inv",
            "inventar",
            "gebinde",
            "notfall",
            "teilnehmer",
            "einwohner",
            "besucher",
            "stück",
            "lfd",
            "lauf",
            "bezugs",
            "park",
            "kraftfahr",
            "land",
            "speise",
            "gruß",
            "post",
            "glückwunsch",
            "modell",
            "typ",
            "versions",
            "kapitel",
            "gruppen",
            "platz",
            "linien",
            "bus",
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
        while (cueStart - start < LONGEST_WORD && isWordPart(scan, start - 1)) {
            start--;
        }
        if (Ascii.isDigit(scan.charAt(start - 1)) || isOther(scan.between(start, cueStart))) {
            return;
        }
        boolean numbered = start < cueStart && isNumber(scan, cueEnd);
        FileNumberReader reader = new FileNumberReader(scan, FEWEST_DIGITS);
        int direct = reader.valueStart(cueEnd);
        int from = direct < 0 ? reader.valueBehindWords(cueEnd) : direct;
        int end = from < 0 ? -1 : reader.valueEnd(from);
        String value = end > 0 ? scan.between(from, end) : "";
        boolean whole = direct > 0 || value.indexOf(' ') < 0 || Ascii.isLetter(value.charAt(0));
        if (end > 0 && whole && ((numbered && direct > 0) ? !isYear(value) : isBuilt(value))) {
            scan.propose(Proposal.of(from, end, Label.ID, Certainty.LIKELY, "id-of-thing", numbered ? 57 : 50));
        }
    }

    /** Whether a word before "-Nr." or a heading with it counts what is nobody's. */
    static boolean isOther(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetter(word.charAt(end - 1))) {
            end--;
        }
        return OTHERS.contains(word.substring(0, end).toLowerCase(Locale.GERMAN));
    }

    /** Whether the cue is "Nr" or "Nummer" and no paper or thing. */
    private static boolean isNumber(Scan scan, int cueEnd) {
        char last = scan.charAt(cueEnd - 1);
        char before = scan.charAt(cueEnd - 2);
        return (last | 0x20) == 'r' && ((before | 0x20) == 'n' || (before | 0x20) == 'e');
    }

    private static boolean isWordPart(Scan scan, int at) {
        char c = scan.charAt(at);
        return Character.isLetter(c) || c == '-' || (c == '.' && scan.charAt(at + 1) == '-');
    }

    /** Behind a word that often stands without a number: letters and figures, or figures parted by a stroke. */
    static boolean isBuilt(String value) {
        boolean letters = value.chars().anyMatch(c -> c >= 'A' && c <= 'Z');
        boolean parted = value.indexOf('-') > 0 || value.indexOf('/') > 0;
        FileNumberParts parts = FileNumberParts.of(value);
        if (parts.year() && !parts.letters() && parts.longest() <= 2) {
            return false;
        }
        return (letters
                        && parts.digits() >= FEWEST_DIGITS
                        && (value.indexOf(' ') < 0 || parts.digits() > FEWEST_DIGITS))
                || (parted && parts.digits() >= FEWEST_DIGITS)
                || (!parts.letters() && parts.count() == 1 && parts.digits() >= MANY_DIGITS)
                || isInGroups(value)
                || (parts.dotted() && parts.count() == 3 && parts.digits() > 8);
    }

    /** "452 817 004" */
    private static boolean isInGroups(String value) {
        return value.length() > MANY_DIGITS + 1
                && value.indexOf(' ') > 0
                && value.chars().allMatch(c -> c == ' ' || (c >= '0' && c <= '9'));
    }

    /** "2026", and "12/2026" as issues and proposals are counted within a year. */
    private static boolean isYear(String value) {
        FileNumberParts parts = FileNumberParts.of(value);
        return !parts.letters() && parts.year() && parts.count() <= 2 && parts.longest() <= 3;
    }
}
