package de.leitplanke.library.coach;

import java.util.HashMap;
import java.util.Map;

/** What people type in haste: spoken, shortened and misspelt forms by the words of the file {@code spelling.txt}. */
final class Spelling {

    private final Map<String, String> standard = new HashMap<>();

    Spelling() {
        for (String line : Grammar.lines("spelling", "spoken")) {
            String[] words = line.split(" ", -1);
            for (int at = 1; at < words.length; at++) {
                standard.put(words[at], words[0]);
            }
        }
    }

    /** The standard form of a word in lower case, or the word itself. */
    String standard(String word) {
        return standard.getOrDefault(word, word);
    }
}
