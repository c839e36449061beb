package de.leitplanke.privacy;

import java.util.Arrays;

/** All stems of {@link Cue} as one prefix tree; {@link #find} walks it from one letter of the text. */
final class CueTrie {

    static final CueTrie ALL = new CueTrie();

    private static final int LETTERS = 30;
    private static final int MAX_SKIPPED = 2;
    private static final int FROM_START = 1;
    private static final int TO_END = 2;

    private int[] next = new int[LETTERS * 256];
    private final long[][] cues = new long[4][256];
    private boolean[] stemEnds = new boolean[256];
    private int size = 1;

    private CueTrie() {
        for (Cue cue : Cue.values()) {
            for (String stem : cue.stems()) {
                add(cue, stem);
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
        int node = 0;
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
            node = next[node * LETTERS + letter];
            if (node == 0) {
                break;
            }
            skipped = 0;
            depth++;
            take(node, text, i + 1, wordStart, hit);
        }
        return hit.cues() != 0;
    }

    /** The place of a letter in the tree's alphabet, or -1. */
    static int letter(char c) {
        if (c < 0x80) {
            int lower = c | 0x20;
            return lower >= 'a' && lower <= 'z' ? lower - 'a' : -1;
        }
        return switch (c) {
            case 'ä', 'Ä' -> 26;
            case 'ö', 'Ö' -> 27;
            case 'ü', 'Ü' -> 28;
            case 'ß' -> 29;
            default -> -1;
        };
    }

    private void take(int node, char[] text, int end, boolean wordStart, CueHit hit) {
        if (!stemEnds[node]) {
            return;
        }
        boolean wordEnd = end == text.length || letter(text[end]) < 0;
        long here = 0;
        for (int anchors = 0; anchors < cues.length; anchors++) {
            if ((wordStart || (anchors & FROM_START) == 0) && (wordEnd || (anchors & TO_END) == 0)) {
                here |= cues[anchors][node];
            }
        }
        if (here != 0) {
            hit.set(here, end);
        }
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '.' || c == '/' || c == ' ';
    }

    private void add(Cue cue, String stem) {
        boolean fromStart = stem.startsWith("^");
        boolean toEnd = stem.endsWith("$");
        int node = 0;
        for (int i = fromStart ? 1 : 0; i < stem.length() - (toEnd ? 1 : 0); i++) {
            node = child(node, letter(stem.charAt(i)));
        }
        cues[(fromStart ? FROM_START : 0) + (toEnd ? TO_END : 0)][node] |= cue.bit();
        stemEnds[node] = true;
    }

    private int child(int node, int letter) {
        int place = node * LETTERS + letter;
        if (next[place] == 0) {
            if (size == cues[0].length) {
                grow();
            }
            next[place] = size++;
        }
        return next[place];
    }

    private void grow() {
        int capacity = 2 * size;
        next = Arrays.copyOf(next, capacity * LETTERS);
        stemEnds = Arrays.copyOf(stemEnds, capacity);
        for (int anchors = 0; anchors < cues.length; anchors++) {
            cues[anchors] = Arrays.copyOf(cues[anchors], capacity);
        }
    }
}
