package de.leitplanke.library.readable;

import java.util.List;

/**
 * A German number word up to 999,999.
 *
 * @param value -1 if the word is no number
 */
record NumberWord(int value, boolean ordinal) {

    private static final List<String> SMALL = List.of(
            "null",
            "ein",
            "zwei",
            "drei",
            "vier",
            "fünf",
            "sechs",
            "sieben",
            "acht",
            "neun",
            "zehn",
            "elf",
            "zwölf",
            "dreizehn",
            "vierzehn",
            "fünfzehn",
            "sechzehn",
            "siebzehn",
            "achtzehn",
            "neunzehn");
    private static final List<String> TENS =
            List.of("zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig");
    private static final List<String> ORDINAL_ENDINGS = List.of("te", "ten", "ter", "tes", "tem");
    private static final String AND = "und";
    private static final int NONE = -1;

    /** Reads a word written small, cardinal or ordinal. */
    static NumberWord read(String word) {
        int cardinal = upToMillion(word);
        return cardinal == NONE ? ordinal(word) : new NumberWord(cardinal, false);
    }

    String figures() {
        return value + (ordinal ? "." : "");
    }

    private static NumberWord ordinal(String word) {
        for (String ending : ORDINAL_ENDINGS) {
            if (word.endsWith(ending)) {
                String stem = word.substring(0, word.length() - ending.length());
                int value = upToMillion(stem);
                int large = stem.endsWith("s") ? upToMillion(stem.substring(0, stem.length() - 1)) : NONE;
                return new NumberWord(Math.max(value, large), true);
            }
        }
        return new NumberWord(NONE, false);
    }

    private static int upToMillion(String word) {
        int at = word.indexOf("tausend");
        return at < 0
                ? upToThousand(word)
                : combined(
                        at == 0 ? 1 : upToThousand(word.substring(0, at)),
                        1000,
                        upToThousand(rest(word.substring(at + "tausend".length()))));
    }

    private static int upToThousand(String word) {
        int at = word.indexOf("hundert");
        return at < 0
                ? upToHundred(word)
                : combined(
                        at == 0 ? 1 : upToHundred(word.substring(0, at)),
                        100,
                        upToHundred(rest(word.substring(at + "hundert".length()))));
    }

    private static int upToHundred(String word) {
        int small = "eins".equals(word) ? 1 : SMALL.indexOf(word);
        if (small >= 0) {
            return small;
        }
        int and = word.indexOf(AND);
        int unit = and < 0 ? 0 : SMALL.indexOf(word.substring(0, and));
        int ten = TENS.indexOf(and < 0 ? word : word.substring(and + AND.length()));
        return ten < 0 || unit < 0 || unit > 9 ? NONE : (ten + 2) * 10 + unit;
    }

    private static String rest(String behind) {
        String rest = behind.startsWith(AND) ? behind.substring(AND.length()) : behind;
        return rest.isEmpty() ? SMALL.getFirst() : rest;
    }

    private static int combined(int count, int unit, int rest) {
        return count < 1 || rest < 0 ? NONE : count * unit + rest;
    }
}
