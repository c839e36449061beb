package de.leitplanke.workspace.doubt;

/**
 * A checkable statement in a text.
 *
 * @param start UTF-16 offset of the first character
 * @param end UTF-16 offset behind the last character
 * @param text the words as they stand in the text
 * @param normalised equal for equal claims however they are written: 1.200 € and EUR 1200,00 share it
 */
public record Claim(ClaimKind kind, int start, int end, String text, String normalised) {}
