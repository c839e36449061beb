package de.leitplanke.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** A walk through all situations of one group with the rules of two versions. */
final class PairWalk {

    private final PairGroup group;
    private final Summary rest;
    private final Consumer<PairEnumeration.Change> sink;
    private final List<PairGroup.Pair> differing;
    private final PairTally tally = new PairTally();

    /** Hands over every situation that is decided differently when the rest contributes this. */
    PairWalk(PairGroup group, Summary rest, Consumer<PairEnumeration.Change> sink) {
        this.group = group;
        this.rest = rest;
        this.sink = sink;
        this.differing = group.differing();
        group.whole().forEachSituation(this::visit);
    }

    PairTally tally() {
        return tally;
    }

    private void visit(Situation situation) {
        Summary before = group.before().summary(situation);
        Summary after = differing.isEmpty() ? before : group.after().summary(situation);
        tally.add(before, after);
        if (!before.equals(after)) {
            Verdict old = Verdict.of(before.joined(rest));
            Verdict planned = Verdict.of(after.joined(rest));
            if (!old.equals(planned)) {
                Set<String> causes = causes(situation, old, planned);
                sink.accept(new PairEnumeration.Change(group.whole().facts(), situation, old, planned, causes));
            }
        }
    }

    /**
     * The rules whose change alone turns the old verdict, or without whose change the new one would be another; where
     * none does so by itself, all that say something different here.
     */
    private Set<String> causes(Situation situation, Verdict old, Verdict planned) {
        Set<String> relevant = new TreeSet<>();
        Set<String> decisive = new TreeSet<>();
        for (PairGroup.Pair pair : differing) {
            if (!part(pair.before(), situation).equals(part(pair.after(), situation))) {
                relevant.add(pair.id());
                Verdict alone = verdict(group.before(), pair.before(), pair.after(), situation);
                Verdict without = verdict(group.after(), pair.after(), pair.before(), situation);
                if (!alone.equals(old) || !without.equals(planned)) {
                    decisive.add(pair.id());
                }
            }
        }
        return decisive.isEmpty() ? relevant : decisive;
    }

    private static Summary part(Optional<CompiledRule> rule, Situation situation) {
        return rule.map(found -> Summary.NONE.with(found, found.table().truth(situation)))
                .orElse(Summary.NONE);
    }

    /** The verdict of one version with one rule replaced by how the other has it. */
    private Verdict verdict(
            FactGroup version, Optional<CompiledRule> rule, Optional<CompiledRule> replacement, Situation situation) {
        List<CompiledRule> rules = new ArrayList<>(version.rules());
        rule.ifPresent(rules::remove);
        replacement.ifPresent(rules::add);
        return Verdict.of(new FactGroup(version.facts(), rules).summary(situation).joined(rest));
    }
}
