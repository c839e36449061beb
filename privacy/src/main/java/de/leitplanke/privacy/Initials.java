package de.leitplanke.privacy;

import java.util.regex.Pattern;

/** Compares given names, where initials may stand for words. Works on {@link NameKey}s. */
final class Initials {

    private static final Pattern WORDS = Pattern.compile(" +");

    private Initials() {}

    /** Whether all words are single letters, as in {@code k. o.} */
    static boolean areInitials(String key) {
        for (String word : WORDS.split(key.replace(".", ". ").trim(), -1)) {
            if (word.length() > 2 || !(word.length() == 1 || word.endsWith("."))) {
                return false;
            }
        }
        return true;
    }

    /** Whether both may be the same person's: equal, or initials of each other. */
    static boolean agree(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        return (areInitials(one) || areInitials(other)) && firstLetters(one).equals(firstLetters(other));
    }

    private static String firstLetters(String key) {
        StringBuilder letters = new StringBuilder();
        for (String word : WORDS.split(key.replace('.', ' ').replace('-', ' ').trim(), -1)) {
            letters.append(word, 0, Math.min(1, word.length()));
        }
        return letters.toString();
    }
}
