package de.leitplanke.privacy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words with a {@link Role}, read once. */
final class Vocabulary {

    private static final int LONGEST = 30;
    private static final Map<String, Integer> ROLES = read();

    private Vocabulary() {}

    /** The bits of all roles of a stretch of text, whatever its case. */
    static int rolesOf(String text, int start, int end) {
        if (end - start > LONGEST) {
            return 0;
        }
        return ROLES.getOrDefault(text.substring(start, end).toLowerCase(Locale.ROOT), 0);
    }

    private static Map<String, Integer> read() {
        Map<String, Integer> roles = new HashMap<>();
        for (WordList line : WordList.read("vocabulary.txt")) {
            int bit = Role.valueOf(line.head()).bit();
            line.words().forEach(word -> roles.merge(word, bit, (a, b) -> a | b));
        }
        return Map.copyOf(roles);
    }
}
