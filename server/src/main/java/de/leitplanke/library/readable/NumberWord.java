package de.leitplanke.library.readable;

import de.leitplanke.platform.text.GermanNumerals;
import java.math.BigDecimal;
import java.util.List;

/**
 * A German number word up to 999,999, without halves.
 *
 * @param value -1 if the word is no number
 */
record NumberWord(int value, boolean ordinal) {

    private static final List<String> ORDINAL_ENDINGS = List.of("te", "ten", "ter", "tes", "tem");
    private static final int NONE = -1;

    /** Reads a word written small, cardinal or ordinal. */
    static NumberWord read(String word) {
        int cardinal = cardinal(word);
        return cardinal == NONE ? ordinal(word) : new NumberWord(cardinal, false);
    }

    String figures() {
        return value + (ordinal ? "." : "");
    }

    private static NumberWord ordinal(String word) {
        for (String ending : ORDINAL_ENDINGS) {
            if (word.endsWith(ending)) {
                String stem = word.substring(0, word.length() - ending.length());
                int large = stem.endsWith("s") ? cardinal(stem.substring(0, stem.length() - 1)) : NONE;
                return new NumberWord(Math.max(cardinal(stem), large), true);
            }
        }
        return new NumberWord(NONE, false);
    }

    private static int cardinal(String word) {
        BigDecimal value = GermanNumerals.value(word);
        return value == null || value.scale() > 0 ? NONE : value.intValueExact();
    }
}
