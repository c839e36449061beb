package de.leitplanke.privacy;

/** Gives each feature's weights: read ones when names are looked for, growing ones while they are learned. */
interface TagScorer {

    /**
     * Writes the sums of the weights of the first {@code count} features as the scores of all tags from {@code at} on.
     */
    void sum(int[] features, int count, int[] scores, int at);
}
