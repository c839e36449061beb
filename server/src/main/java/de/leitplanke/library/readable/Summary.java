package de.leitplanke.library.readable;

/**
 * A text in figures; all 0 if there is no sentence.
 *
 * @param meanWords words per sentence
 * @param longestWords words of the longest sentence
 * @param markedSentences sentences that a hint touches
 */
public record Summary(int sentences, double meanWords, int longestWords, int markedSentences) {

    /** Sentences that a hint touches as a share of all, from 0 to 1. */
    public double markedShare() {
        return sentences == 0 ? 0 : (double) markedSentences / sentences;
    }
}
