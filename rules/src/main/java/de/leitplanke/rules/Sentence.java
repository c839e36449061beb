package de.leitplanke.rules;

import java.util.Optional;

/**
 * One sentence of the wording.
 *
 * @param id stable, never reused
 * @param citation its place
 * @param text the wording, German
 * @param kind its own kind, else that of its clause
 * @param proof what shows that the software keeps it: its own, else that of its clause; only at a guarantee, and only
 *     in a version read from its folder
 * @param source where it stands
 */
public record Sentence(
        String id, Citation citation, String text, NormKind kind, Optional<Proof> proof, Source source) {}
