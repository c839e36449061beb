package de.leitplanke.agreement;

/**
 * One thing that the dates of the agreement say, in German words.
 *
 * @param nameKey key of its name
 * @param clause id of the clause that it rests on
 * @param citation place of that clause; empty if this version has none
 */
public record TermLine(String nameKey, String words, String clause, String citation) {}
