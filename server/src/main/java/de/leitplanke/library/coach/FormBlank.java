package de.leitplanke.library.coach;

import java.util.Locale;
import java.util.Set;

/** A blank in the manner of paper forms and serial letters: "........", "#NAME#", "(Name einfügen)". */
final class FormBlank {

    private static final int SHORTEST_DOTS = 5;
    private static final int SHORTEST_ELLIPSES = 3;
    private static final int LONGEST = 40;

    private static final Set<String> FILLING =
            Set.of("einfügen", "einsetzen", "eintragen", "ergänzen", "ausfüllen", "nachtragen");

    private FormBlank() {}

    /** Offset behind the blank that begins here, or -1. */
    static int end(String text, int at) {
        return switch (text.charAt(at)) {
            case '.' -> run(text, at, SHORTEST_DOTS);
            case '…' -> run(text, at, SHORTEST_ELLIPSES);
            case '#' -> hashes(text, at);
            case '(' -> note(text, at);
            default -> -1;
        };
    }

    private static int run(String text, int at, int shortest) {
        int end = at;
        while (end < text.length() && text.charAt(end) == text.charAt(at)) {
            end++;
        }
        return end - at >= shortest ? end : -1;
    }

    /** A name in capitals, so that "#Ehrenamt" stays a word for a network. */
    private static int hashes(String text, int at) {
        int end = at + 1;
        while (end < Math.min(text.length(), at + LONGEST)
                && (Character.isUpperCase(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        return end > at + 1 && end < text.length() && text.charAt(end) == '#' ? end + 1 : -1;
    }

    /** What somebody meant to fill in later. */
    private static int note(String text, int at) {
        int close = text.indexOf(')', at, Math.min(text.length(), at + LONGEST));
        if (close < 0) {
            return -1;
        }
        String words = text.substring(at + 1, close).strip().toLowerCase(Locale.GERMAN);
        return FILLING.contains(words.substring(words.lastIndexOf(' ') + 1)) && words.indexOf(' ') > 0 ? close + 1 : -1;
    }
}
