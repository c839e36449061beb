package de.leitplanke.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Facts that rules of either version read together, with the rules of both.
 *
 * @param whole the facts and all rules
 * @param before the group as the old version has it
 * @param after the group as the new version has it
 */
record PairGroup(FactGroup whole, FactGroup before, FactGroup after) {

    /** A rule as both versions have it. */
    record Pair(String id, Optional<CompiledRule> before, Optional<CompiledRule> after) {

        boolean differs() {
            return !content(before).equals(content(after));
        }

        private static Optional<List<Object>> content(Optional<CompiledRule> rule) {
            return rule.map(
                    found -> List.of(found.rule().effect(), found.condition(), found.duties()));
        }
    }

    /** Splits the rules of both versions into the finest groups that are independent in both. */
    static List<PairGroup> of(List<CompiledRule> before, List<CompiledRule> after) {
        List<CompiledRule> both = new ArrayList<>(before);
        both.addAll(after);
        Set<CompiledRule> old = Collections.newSetFromMap(new IdentityHashMap<>());
        old.addAll(before);
        return FactGroup.of(both).stream()
                .map(group -> new PairGroup(group, part(group, old, true), part(group, old, false)))
                .toList();
    }

    private static FactGroup part(FactGroup group, Set<CompiledRule> old, boolean wanted) {
        return new FactGroup(
                group.facts(),
                group.rules().stream().filter(rule -> old.contains(rule) == wanted).toList());
    }

    /** The rules that decide differently in both versions. */
    List<Pair> differing() {
        Map<String, CompiledRule> planned = new LinkedHashMap<>();
        after.rules().forEach(rule -> planned.put(rule.rule().id(), rule));
        List<Pair> pairs = new ArrayList<>();
        for (CompiledRule rule : before.rules()) {
            String id = rule.rule().id();
            pairs.add(new Pair(id, Optional.of(rule), Optional.ofNullable(planned.remove(id))));
        }
        planned.forEach((id, rule) -> pairs.add(new Pair(id, Optional.empty(), Optional.of(rule))));
        return pairs.stream().filter(Pair::differs).toList();
    }

    /** True if a rule of either version permits something, or would after an approval. */
    boolean permits() {
        return whole.permits();
    }

    /** Obligations that are due in both versions whatever the known values of the group, unless they are forbidden. */
    int unavoidableDuties() {
        int[] common = {-1};
        whole.forEachSituation(situation -> {
            if (whole.facts().stream().allMatch(situation::knows)) {
                keepCommon(common, before.summary(situation));
                keepCommon(common, after.summary(situation));
            }
        });
        return common[0] == -1 ? 0 : common[0];
    }

    private static void keepCommon(int[] common, Summary summary) {
        if (!summary.forbidden()) {
            common[0] &= summary.duties();
        }
    }
}
