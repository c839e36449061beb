package de.leitplanke.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Facts that rules read together, with those rules. Two groups share no fact, so neither can change what the other
 * contributes.
 */
record FactGroup(Set<Fact> facts, List<CompiledRule> rules) {

    /** Splits rules into the finest groups that are independent. */
    static List<FactGroup> of(Collection<CompiledRule> rules) {
        List<FactGroup> groups = new ArrayList<>();
        for (CompiledRule rule : rules) {
            FactGroup joined = new FactGroup(EnumSet.copyOf(rule.condition().facts()), new ArrayList<>(List.of(rule)));
            for (FactGroup group : List.copyOf(groups)) {
                if (group.facts.stream().anyMatch(joined.facts::contains)) {
                    joined.facts.addAll(group.facts);
                    joined.rules.addAll(group.rules);
                    groups.remove(group);
                }
            }
            groups.add(joined);
        }
        return List.copyOf(groups);
    }

    /** How many situations the group has, "unknown" counted as a value. */
    long size() {
        return facts.stream().mapToLong(fact -> fact.allowed().size() + 1).reduce(1, Math::multiplyExact);
    }

    /** Hands over every situation of the group; all facts outside it are unknown. */
    void forEachSituation(Consumer<Situation> sink) {
        forEach(List.copyOf(facts), Situation.unknown(), sink);
    }

    Summary summary(Situation situation) {
        Summary summary = Summary.NONE;
        for (CompiledRule rule : rules) {
            Truth truth = rule.table().truth(situation);
            if (truth == Truth.YES && rule.rule().effect() == Effect.FORBIDDEN) {
                // nothing else can make a difference any more
                return Summary.FORBIDDEN;
            } else if (truth != Truth.NO) {
                summary = summary.with(rule, truth);
            }
        }
        return summary.reduced();
    }

    /** True if a rule of the group permits something, or would after an approval. */
    boolean permits() {
        return rules.stream()
                .map(rule -> rule.rule().effect())
                .anyMatch(effect -> effect == Effect.ALLOWED || effect == Effect.APPROVAL_NEEDED);
    }

    private static void forEach(List<Fact> rest, Situation situation, Consumer<Situation> sink) {
        if (rest.isEmpty()) {
            sink.accept(situation);
        } else {
            Fact fact = rest.getFirst();
            for (int code = 0; code <= fact.allowed().size(); code++) {
                forEach(rest.subList(1, rest.size()), situation.with(fact, code), sink);
            }
        }
    }
}
