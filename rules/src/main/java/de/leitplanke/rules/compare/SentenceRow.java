package de.leitplanke.rules.compare;

import de.leitplanke.rules.Sentence;
import java.util.Optional;

/**
 * A sentence in both versions.
 *
 * @param id stable id of the sentence
 * @param before the sentence as it is, empty if it is new
 * @param after the sentence as planned, empty if it is dropped
 * @param moved true if its order among the sentences that stay differs
 * @param kindChanged true if it becomes another kind of norm by itself, not together with its clause
 * @param text its wording, compared
 */
public record SentenceRow(
        String id,
        Optional<Sentence> before,
        Optional<Sentence> after,
        boolean moved,
        boolean kindChanged,
        TextDiff text) {

    public Status status() {
        return Status.of(before.isPresent(), after.isPresent(), moved, text.changed() || kindChanged);
    }

    /** True if its words or its place among the others differ, or if one version lacks it. */
    public boolean wordingChanged() {
        return before.isEmpty() || after.isEmpty() || moved || text.changed();
    }
}
