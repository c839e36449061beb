package de.leitplanke.privacy;

import java.util.Arrays;

/** All stems of {@link Cue} as two prefix trees in one table; {@link #find} walks one from one letter of the text. */
final class CueTrie {

    private static final int LATIN = 0x100;
    private static final int LETTER_BITS = 5;
    private static final int MAX_SKIPPED = 2;
    private static final int AT_START = 1;
    private static final int AT_END = 2;

    /** The root of the stems that may also stand inside a word, and that of all. */
    private static final int INSIDE = 0;

    private static final int START = 1;
    private static final byte[] LETTERS = letters();

    /** Reads the letters above when it is built. */
    static final CueTrie ALL = new CueTrie();

    private char[] next = new char[256 << LETTER_BITS];
    private boolean[] stemEnds = new boolean[256];
    private int size = 2;

    /** By node the cues that count where the stem stands at the start of a word, at its end, at both or at neither. */
    private final long[][] cues = new long[4][256];

    private CueTrie() {
        for (Cue cue : Cue.values()) {
            for (String stem : cue.stems()) {
                int bound = (stem.startsWith("^") ? AT_START : 0) + (stem.endsWith("$") ? AT_END : 0);
                String letters = stem.substring(bound & AT_START, stem.length() - (bound >> 1));
                add(START, letters, cue, bound);
                if ((bound & AT_START) == 0) {
                    add(INSIDE, letters, cue, bound);
                }
            }
        }
    }

    /**
     * Finds the longest stem that starts at a letter.
     *
     * @param wordStart whether the letter begins a word
     * @param hit receives the cues as bits and the offset behind the stem
     * @return whether a stem was found
     */
    boolean find(char[] text, int at, boolean wordStart, CueHit hit) {
        int node = wordStart ? START : INSIDE;
        int skipped = 0;
        int depth = 0;
        hit.clear();
        for (int i = at; i < text.length; i++) {
            int letter = letter(text[i]);
            if (letter < 0) {
                if (depth < 2 || skipped++ == MAX_SKIPPED || !isJoint(text[i])) {
                    break;
                }
                continue;
            }
            node = next[(node << LETTER_BITS) | letter];
            if (node == 0) {
                break;
            }
            skipped = 0;
            depth++;
            if (stemEnds[node]) {
                take(node, text, i + 1, wordStart, hit);
            }
        }
        return hit.cues() != 0;
    }

    /** The place of a letter in the trees' alphabet, or -1. */
    static int letter(char c) {
        return c < LATIN ? LETTERS[c] : -1;
    }

    private void take(int node, char[] text, int end, boolean wordStart, CueHit hit) {
        boolean wordEnd = end == text.length || letter(text[end]) < 0;
        long here = cues[(wordStart ? AT_START : 0) + (wordEnd ? AT_END : 0)][node];
        if (here != 0) {
            hit.set(here, end);
        }
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '.' || c == '/' || c == ' ';
    }

    private void add(int root, String letters, Cue cue, int bound) {
        int node = root;
        for (int i = 0; i < letters.length(); i++) {
            node = child(node, letter(letters.charAt(i)));
        }
        stemEnds[node] = true;
        for (int place = 0; place < cues.length; place++) {
            if ((bound & ~place) == 0) {
                cues[place][node] |= cue.bit();
            }
        }
    }

    private int child(int node, int letter) {
        int place = (node << LETTER_BITS) | letter;
        if (next[place] == 0) {
            if (size == stemEnds.length) {
                grow();
            }
            next[place] = (char) size++;
        }
        return next[place];
    }

    private void grow() {
        int capacity = 2 * size;
        next = Arrays.copyOf(next, capacity << LETTER_BITS);
        stemEnds = Arrays.copyOf(stemEnds, capacity);
        for (int place = 0; place < cues.length; place++) {
            cues[place] = Arrays.copyOf(cues[place], capacity);
        }
    }

    private static byte[] letters() {
        byte[] letters = new byte[LATIN];
        Arrays.fill(letters, (byte) -1);
        String all = "abcdefghijklmnopqrstuvwxyzäöüß";
        for (int i = 0; i < all.length(); i++) {
            letters[all.charAt(i)] = (byte) i;
            letters[Character.toUpperCase(all.charAt(i))] = (byte) i;
        }
        return letters;
    }
}
