package de.leitplanke.rules;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** The part of a version that is norm, and so is signed: everything but the proofs of its guarantees. */
final class NormText {

    private static final String SECTIONS = "sections";

    private NormText() {}

    static Tree of(Tree whole) {
        if (!(whole instanceof Tree.Keys keys) || !keys.entries().containsKey(SECTIONS)) {
            return whole;
        }
        SequencedMap<String, Tree> entries = new LinkedHashMap<>(keys.entries());
        entries.computeIfPresent(SECTIONS, (key, sections) -> withoutProofs(sections));
        return new Tree.Keys(entries, keys.at());
    }

    private static Tree withoutProofs(Tree tree) {
        return switch (tree) {
            case Tree.Keys keys -> {
                SequencedMap<String, Tree> entries = new LinkedHashMap<>();
                keys.entries().forEach((key, value) -> {
                    if (!key.equals(ProofParser.KEY)) {
                        entries.put(key, withoutProofs(value));
                    }
                });
                yield new Tree.Keys(entries, keys.at());
            }
            case Tree.Items items ->
                new Tree.Items(
                        items.items().stream().map(NormText::withoutProofs).toList(), items.at());
            case Tree.Text _, Tree.Whole _, Tree.Flag _ -> tree;
        };
    }
}
