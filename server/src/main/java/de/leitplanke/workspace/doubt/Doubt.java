package de.leitplanke.workspace.doubt;

/**
 * A claim of the answer that the author's own material does not support.
 *
 * @param start UTF-16 offset of the first character in the answer
 * @param end UTF-16 offset behind the last character in the answer
 * @param text the words as they stand in the answer
 * @param hint German sentence that says what the material has instead
 * @param key stays the same when the text around the claim changes
 */
public record Doubt(ClaimKind kind, int start, int end, String text, String hint, DoubtKey key) {}
