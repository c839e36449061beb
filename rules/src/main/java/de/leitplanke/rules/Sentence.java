package de.leitplanke.rules;

/**
 * One sentence of the wording.
 *
 * @param id stable, never reused
 * @param citation its place
 * @param text the wording, German
 * @param kind its own kind, else that of its clause
 * @param source where it stands
 */
public record Sentence(String id, Citation citation, String text, NormKind kind, Source source) {}
