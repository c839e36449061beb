package de.leitplanke.privacy;

import java.util.HashMap;
import java.util.Map;

/** Names of signs, scales and diseases, which are nobody's in the text: "Babinski neg.", "M. Crohn". */
final class Eponyms {

    private static final WordBits WORDS = read();

    private Eponyms() {}

    /** Whether the word is one of these, whatever its case. */
    static boolean has(Words words, int i) {
        return words.form(i).isWord() && WORDS.of(words.characters(), words.start(i), words.end(i), Casing.LOWER) != 0;
    }

    private static WordBits read() {
        Map<String, Integer> words = new HashMap<>();
        for (WordList line : WordList.read("medicine.txt")) {
            line.words().forEach(word -> words.put(word, 1));
        }
        return new WordBits(words);
    }
}
