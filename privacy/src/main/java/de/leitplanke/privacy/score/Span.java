package de.leitplanke.privacy.score;

import java.util.BitSet;

/**
 * A stretch of a text with a label.
 *
 * @param start first UTF-16 offset
 * @param end UTF-16 offset behind the last character
 * @param label name of a {@link de.leitplanke.privacy.Label}, or a name that only the marked texts know
 */
record Span(int start, int end, String label) {

    /** Number of characters that both cover. */
    int common(Span other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    /** Common characters by all characters of both, from 0 to 1. */
    double overlap(Span other) {
        int common = common(other);
        return common == 0 ? 0 : (double) common / (Math.max(end, other.end) - Math.min(start, other.start));
    }

    void cover(BitSet characters) {
        characters.set(start, end);
    }
}
