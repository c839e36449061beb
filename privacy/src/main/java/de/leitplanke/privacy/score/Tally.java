package de.leitplanke.privacy.score;

/**
 * How often something was found, and what follows from it.
 *
 * @param hits what was to be found and was
 * @param falseHits what was found and should not have been
 * @param misses what was to be found and was not
 */
record Tally(int hits, int falseHits, int misses) {

    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(hits + other.hits, falseHits + other.falseHits, misses + other.misses);
    }

    int gold() {
        return hits + misses;
    }

    boolean isEmpty() {
        return hits + falseHits + misses == 0;
    }

    double precision() {
        return share(hits, hits + falseHits);
    }

    double recall() {
        return share(hits, hits + misses);
    }

    /** The F measure; with beta 2 recall counts twice as much as precision. */
    double f(int beta) {
        double square = (double) beta * beta;
        double sum = square * precision() + recall();
        return sum == 0 ? 0 : (1 + square) * precision() * recall() / sum;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
