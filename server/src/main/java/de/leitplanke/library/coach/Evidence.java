package de.leitplanke.library.coach;

/**
 * What speaks for a criterion.
 *
 * @param rules what the rules say
 * @param clause the score of the clause that speaks most for it
 * @param whole the score of the whole order
 */
record Evidence(Ruling rules, float clause, float whole) {

    /** What the rules say of a criterion. */
    enum Ruling {
        /** They found nothing. */
        NOTHING,
        /** They found it, and may have misread. */
        FOUND,
        /** They found it and can show it: both demands of a contradiction, or the material itself. */
        SHOWN
    }

    /** How many numbers are weighed. */
    static final int VALUES = 6;

    private static final float FARTHEST = 5;

    /** How much must speak against what the rules found: one in five is right then. */
    private static final float DOUBT = 1.4f;

    /** Weights that leave the criterion to the rules. */
    static float[] onlyRules() {
        return new float[] {-0.5f, 1, 0, 0, 0, 0};
    }

    /** The numbers that are weighed: a constant, the three of them, and both scores once more where the rules agree. */
    float[] values() {
        float rule = rules == Ruling.NOTHING ? 0 : 1;
        float near = clamp(clause);
        float far = clamp(whole);
        return new float[] {1, rule, near, far, rule * near, rule * far};
    }

    /**
     * Whether the criterion is there; what the rules found is given up only where much speaks against it, and never
     * what they can show.
     */
    boolean holds(float[] weights) {
        float[] values = values();
        float sum = 0;
        for (int i = 0; i < VALUES; i++) {
            sum += values[i] * weights[i];
        }
        return switch (rules) {
            case NOTHING -> sum > 0;
            case FOUND -> sum > -DOUBT;
            case SHOWN -> true;
        };
    }

    private static float clamp(float score) {
        return Math.clamp(score, -FARTHEST, FARTHEST);
    }
}
