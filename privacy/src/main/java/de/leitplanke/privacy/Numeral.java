package de.leitplanke.privacy;

import java.util.List;

/** German numerals as words, as far as ages need them: "fünf", "zweieinhalb", "siebenundsechzig". */
final class Numeral {

    /** Longer parts first, so that "einhalb" is not read as "ein". */
    private static final List<String> PARTS = List.of(
            "einhalb",
            "zwanzig",
            "dreißig",
            "dreissig",
            "hundert",
            "sieben",
            "andert",
            "zwölf",
            "fünf",
            "zwei",
            "drei",
            "vier",
            "sechs",
            "acht",
            "neun",
            "zehn",
            "sech",
            "sieb",
            "halb",
            "elf",
            "ein",
            "zig",
            "und");

    private Numeral() {}

    /** Whether the small letters are a numeral and nothing else. */
    static boolean is(String letters) {
        int at = 0;
        while (at < letters.length()) {
            int length = part(letters, at);
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return at > 0 && !letters.equals("und");
    }

    private static int part(String letters, int at) {
        for (String part : PARTS) {
            if (letters.startsWith(part, at)) {
                return part.length();
            }
        }
        return 0;
    }
}
