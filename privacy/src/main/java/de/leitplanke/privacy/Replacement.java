package de.leitplanke.privacy;

/**
 * Where a placeholder took the place of a value, in UTF-16 offsets, ends exclusive.
 *
 * @param start in the pseudonymised text
 * @param end in the pseudonymised text
 * @param originalStart in the given text
 * @param originalEnd in the given text
 */
public record Replacement(int start, int end, int originalStart, int originalEnd, Placeholder placeholder) {}
