package de.leitplanke.library.coach;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** The patterns that the words of one text fit, each word looked up once. */
final class WordFits {

    private final Lexicon lexicon;
    private final PersonNouns people = new PersonNouns();
    private final Map<String, BitSet> small = new HashMap<>();
    private final Map<String, BitSet> capital = new HashMap<>();

    WordFits(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Numbers of the patterns.
     *
     * @param key the word in lower case
     * @param written with a capital, as only nouns for people are
     */
    BitSet of(String key, boolean written) {
        BitSet plain = small.computeIfAbsent(key, lexicon::fitting);
        return written ? capital.computeIfAbsent(key, word -> withPeople(word, plain)) : plain;
    }

    private BitSet withPeople(String key, BitSet plain) {
        if (!people.has(Character.toUpperCase(key.charAt(0)) + key.substring(1))) {
            return plain;
        }
        BitSet all = (BitSet) plain.clone();
        all.or(lexicon.fitting(Token.PERSON));
        return all;
    }
}
