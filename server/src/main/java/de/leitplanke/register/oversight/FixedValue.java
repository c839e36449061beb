package de.leitplanke.register.oversight;

/**
 * A number that the agreement fixes.
 *
 * @param words what it is, with its unit, German
 */
public record FixedValue(String words, long number) {}
