package de.leitplanke.privacy;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Bits by word, asked with a stretch of text; most words are turned away by their hash before a string is made. */
final class WordBits {

    private static final int MASK = (1 << 18) - 1;

    private final Map<String, Integer> bits;
    private final BitSet hashes = new BitSet(MASK + 1);

    WordBits(Map<String, Integer> bits) {
        this.bits = new HashMap<>(bits);
        this.bits.keySet().forEach(word -> hashes.set(word.hashCode() & MASK));
    }

    /** The bits of the word that this stretch is when read in this casing, or 0. */
    int of(CharSequence text, int start, int end, Casing casing) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + casing.read(text.charAt(i), i == start);
        }
        return hashes.get(hash & MASK) ? bits.getOrDefault(casing.read(text, start, end), 0) : 0;
    }
}
