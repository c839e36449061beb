package de.leitplanke.rules.compare;

/**
 * A stretch of a text that is compared with another.
 *
 * @param kind whether the other text has it too
 * @param text the stretch, never empty
 */
public record Segment(Kind kind, String text) {

    /** What becomes of a stretch. */
    public enum Kind {
        /** Stands in both texts. */
        KEPT,
        /** Stands in the left text only. */
        REMOVED,
        /** Stands in the right text only. */
        ADDED
    }
}
