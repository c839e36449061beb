package de.leitplanke.privacy;

import java.util.BitSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bits by word, asked with a stretch of text and answered without making a string of it. Immutable. */
final class WordBits {

    private final @Nullable String[] words;
    private final int[] bits;
    private final int mask;

    /** With which characters the words begin. */
    private final BitSet firsts = new BitSet();

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
        firsts.set(word.charAt(0));
        bits[slot] = value;
    }

    /** The bits of the word that this stretch is when read in this casing, or 0. */
    int of(char[] text, int start, int end, Casing casing) {
        if (start >= end) {
            return 0;
        }
        int hash = casing.read(text[start], true);
        if (!firsts.get(hash)) {
            return 0;
        }
        for (int i = start + 1; i < end; i++) {
            hash = 31 * hash + casing.readInside(text[i]);
        }
        return of(text, start, end, casing, hash);
    }

    /** The same where the hash of the word in this casing is known. */
    int of(char[] text, int start, int end, Casing casing, int hash) {
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

    private static boolean reads(char[] text, int start, int end, Casing casing, String word) {
        if (word.length() != end - start || casing.read(text[start], true) != word.charAt(0)) {
            return false;
        }
        for (int i = start + 1; i < end; i++) {
            if (casing.readInside(text[i]) != word.charAt(i - start)) {
                return false;
            }
        }
        return true;
    }
}
