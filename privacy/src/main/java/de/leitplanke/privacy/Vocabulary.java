package de.leitplanke.privacy;

import java.util.HashMap;
import java.util.Map;

/** The words with a {@link Role}, read once. */
final class Vocabulary {

    private static final WordBits ROLES = read();

    private Vocabulary() {}

    /** The bits of all roles of a stretch of text, whatever its case; the hash is that of its small letters. */
    static int rolesOf(char[] text, int start, int end, int hash) {
        return ROLES.of(text, start, end, Casing.LOWER, hash);
    }

    /** The bits of all roles of a word that is not empty. */
    static int rolesOf(String word) {
        return ROLES.of(word.toCharArray(), 0, word.length(), Casing.LOWER);
    }

    private static WordBits read() {
        Map<String, Integer> roles = new HashMap<>();
        for (WordList line : WordList.read("vocabulary.txt")) {
            int bit = Role.valueOf(line.head()).bit();
            line.words().forEach(word -> roles.merge(word, bit, (a, b) -> a | b));
        }
        return new WordBits(roles);
    }
}
