package de.leitplanke.workspace.doubt;

import java.util.Locale;

/** Makes the forms of one word equal. Coarse on purpose: only words of the same text are compared. */
final class Stems {

    private static final String[] ENDINGS = {"ern", "en", "em", "er", "es", "e", "n", "s"};
    private static final int SHORTEST = 4;

    private Stems() {}

    /** Platz, Plätze, Plätzen: platz. */
    static String ofNoun(String word) {
        String stem = word.toLowerCase(Locale.GERMAN)
                .replace('ä', 'a')
                .replace('ö', 'o')
                .replace('ü', 'u');
        String shorter = withoutEnding(stem);
        while (shorter.length() < stem.length()) {
            stem = shorter;
            shorter = withoutEnding(stem);
        }
        return stem;
    }

    /** Weber, Webers, Weber': weber. */
    static String ofName(String word) {
        String lower = word.toLowerCase(Locale.GERMAN);
        return lower.length() > 3 && lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static String withoutEnding(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
