package de.leitplanke.workspace.doubt;

/**
 * Names a doubt without its place in the text.
 *
 * @param normalised the claim's normalised form
 * @param occurrence 0 for the first doubt about this claim in the text, 1 for the second
 */
public record DoubtKey(ClaimKind kind, String normalised, int occurrence) {}
