package de.leitplanke.library.variant;

/**
 * A variant that waits for a decision.
 *
 * @param author name of the person who suggests it
 */
public record Suggestion(Variant variant, String author) {}
