package de.leitplanke.privacy;

/** Gives each feature's weights: read ones when names are looked for, growing ones while they are learned. */
interface TagScorer {

    /** Adds the weights of the first {@code count} features to the scores of all tags, which begin at {@code at}. */
    void add(int[] features, int count, int[] scores, int at);
}
