package de.leitplanke.privacy;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bits by word, asked with a stretch of text and answered without making a string of it. Immutable. */
final class WordBits {

    private final @Nullable String[] words;
    private final int[] bits;
    private final int mask;

    WordBits(Map<String, Integer> bitsByWord) {
        int size = Integer.highestOneBit(bitsByWord.size() + 1) * 8;
        words = new @Nullable String[size];
        bits = new int[size];
        mask = size - 1;
        bitsByWord.forEach(this::put);
    }

    private void put(String word, int value) {
        int slot = spread(word.hashCode());
        while (words[slot] != null) {
            slot = (slot + 1) & mask;
        }
        words[slot] = word;
        bits[slot] = value;
    }

    /** The bits of the word that this stretch is when read in this casing, or 0. */
    int of(CharSequence text, int start, int end, Casing casing) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + casing.read(text.charAt(i), i == start);
        }
        int slot = spread(hash);
        for (String word = words[slot]; word != null; word = words[slot]) {
            if (reads(text, start, end, casing, word)) {
                return bits[slot];
            }
            slot = (slot + 1) & mask;
        }
        return 0;
    }

    private int spread(int hash) {
        return (hash ^ (hash >>> 15)) & mask;
    }

    private static boolean reads(CharSequence text, int start, int end, Casing casing, String word) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (casing.read(text.charAt(i), i == start) != word.charAt(i - start)) {
                return false;
            }
        }
        return true;
    }
}
