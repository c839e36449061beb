package de.leitplanke.rules.compare;

import de.leitplanke.rules.AgreementVersion;
import java.util.List;
import java.util.Optional;

/**
 * What a planned version decides differently: over every situation there can be, over the tests, and over situations
 * that people know by name.
 *
 * @param before the version as it is
 * @param after the version as planned
 * @param situations the difference over all situations; empty if the rules of both together join too many facts to go
 *     through them all
 * @param tests the tests of both versions whose situation is decided differently
 * @param named every named situation in the order given, those that do not change included
 */
public record EffectDiff(
        AgreementVersion before,
        AgreementVersion after,
        Optional<SituationDiff> situations,
        List<TestChange> tests,
        List<NamedChange> named) {

    /** Compares both versions; {@code named} may be empty. */
    public static EffectDiff of(AgreementVersion before, AgreementVersion after, List<NamedSituation> named) {
        return EffectComparison.of(before, after, named);
    }

    /** The named situations that are decided differently, those together that turn in the same way. */
    public List<NamedGroup> namedGroups() {
        return NamedGroup.of(named);
    }

    /** True if no situation, test or named situation is decided differently. */
    public boolean isEmpty() {
        return situations.map(found -> found.groups().isEmpty()).orElse(false)
                && tests.isEmpty()
                && named.stream().noneMatch(NamedChange::changed);
    }
}
