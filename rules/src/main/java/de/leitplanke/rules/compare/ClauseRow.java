package de.leitplanke.rules.compare;

import de.leitplanke.rules.Citation;
import de.leitplanke.rules.Clause;
import java.util.List;
import java.util.Optional;

/**
 * A clause in both versions. A clause that only follows its section to another number counts as not moved.
 *
 * @param id stable id of the clause
 * @param before the clause as it is, empty if it is new
 * @param after the clause as planned, empty if it is dropped
 * @param sentences its sentences, compared one by one
 * @param plain its plain-language wording, compared
 * @param kind its kind of norm in German words, compared
 * @param rules its rules that differ; those that do not are left out
 * @param testsChanged true if its tests differ
 * @param coverageChanged true if it covers other entries of the catalogue, or is no longer or newly the default clause
 */
public record ClauseRow(
        String id,
        Optional<Clause> before,
        Optional<Clause> after,
        List<SentenceRow> sentences,
        TextDiff plain,
        TextDiff kind,
        List<RuleChange> rules,
        boolean testsChanged,
        boolean coverageChanged)
        implements SynopsisRow {

    @Override
    public Status status() {
        return Status.of(before.isPresent(), after.isPresent(), moved(), changed());
    }

    @Override
    public boolean changed() {
        return before.isEmpty()
                || after.isEmpty()
                || wordingChanged()
                || plain.changed()
                || kind.changed()
                || !rules.isEmpty()
                || testsChanged
                || coverageChanged;
    }

    /** True if the wording itself differs: only then people have to read the sentences again. */
    public boolean wordingChanged() {
        return sentences.stream().anyMatch(sentence -> sentence.status() != Status.UNCHANGED);
    }

    /** True if both versions have the clause, at different places. */
    public boolean moved() {
        return before.isPresent()
                && after.isPresent()
                && before.get().citation().clause() != after.get().citation().clause();
    }

    /** The place in the planned version, else where it stood. */
    public Citation citation() {
        return after.or(() -> before).orElseThrow().citation();
    }
}
