package de.leitplanke.privacy;

/**
 * A stretch of the prepared text that a shape claims.
 *
 * @param weight strength of the claim against others on the same characters
 */
record Proposal(
        int start, int end, Label label, Certainty certainty, String rule, int weight, boolean birth, boolean checked) {

    static Proposal of(int start, int end, Label label, Certainty certainty, String rule, int weight) {
        return new Proposal(start, end, label, certainty, rule, weight, false, false);
    }

    static Proposal checked(int start, int end, Label label, String rule, int weight) {
        return new Proposal(start, end, label, Certainty.SURE, rule, weight, false, true);
    }
}
