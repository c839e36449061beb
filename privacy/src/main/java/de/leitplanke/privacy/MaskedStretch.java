package de.leitplanke.privacy;

/** A stretch of a text that a placeholder replaces. */
record MaskedStretch(int start, int end, Label label, String word) {

    MaskedStretch from(int newStart) {
        return new MaskedStretch(newStart, end, label, word);
    }

    int length() {
        return end - start;
    }
}
