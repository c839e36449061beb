package de.leitplanke.library.orientation;

/**
 * The words that made the helper understand something.
 *
 * @param aspect what was understood
 * @param code the value, as in {@link Understood}
 * @param start first UTF-16 offset in the person's text
 * @param end UTF-16 offset behind the last character
 */
public record Clue(Aspect aspect, String code, int start, int end) {}
