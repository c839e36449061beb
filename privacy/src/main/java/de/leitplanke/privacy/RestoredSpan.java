package de.leitplanke.privacy;

/**
 * A value in a restored text with the words that were changed for its sake.
 *
 * @param start first UTF-16 offset
 * @param end UTF-16 offset behind the last character
 * @param repaired whether grammar next to the placeholder was changed: {@code Herr} to {@code Herrn}, or a genitive
 *     ending
 */
public record RestoredSpan(int start, int end, Placeholder placeholder, boolean repaired) {}
