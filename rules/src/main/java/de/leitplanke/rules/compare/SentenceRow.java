package de.leitplanke.rules.compare;

import de.leitplanke.rules.NormKind;
import de.leitplanke.rules.Sentence;
import java.util.Optional;

/**
 * A sentence in both versions.
 *
 * @param id stable id of the sentence
 * @param before the sentence as it is, empty if it is new
 * @param after the sentence as planned, empty if it is dropped
 * @param moved true if its order among the sentences that stay differs
 * @param text its wording, compared
 */
public record SentenceRow(
        String id, Optional<Sentence> before, Optional<Sentence> after, boolean moved, TextDiff text) {

    public Status status() {
        return Status.of(before.isPresent(), after.isPresent(), moved, text.changed() || kindChanged());
    }

    /** True if both versions have the sentence, as different kinds of norm. */
    public boolean kindChanged() {
        Optional<NormKind> planned = after.map(Sentence::kind);
        return planned.isPresent() && before.isPresent() && !before.map(Sentence::kind).equals(planned);
    }
}
