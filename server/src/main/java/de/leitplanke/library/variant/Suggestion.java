package de.leitplanke.library.variant;

/**
 * A variant that waits for a decision.
 *
 * @param from name of the person who suggests it, or the town that has sent it
 */
public record Suggestion(Variant variant, String from) {

    /** Key of the German words around {@link #from()}. */
    public String fromKey() {
        return variant.isSent() ? "variant.sentBy" : "variant.suggestedBy";
    }
}
