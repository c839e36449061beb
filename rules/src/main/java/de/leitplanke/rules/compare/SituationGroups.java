package de.leitplanke.rules.compare;

import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.PairEnumeration;
import de.leitplanke.rules.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Groups the situations that are decided differently by what causes it, so that a person can read them. */
final class SituationGroups {

    private static final Comparator<PairEnumeration.Turn> TURNS =
            Comparator.comparing(PairEnumeration.Turn::before).thenComparing(PairEnumeration.Turn::after);

    private final Map<String, Rule> before;
    private final Map<String, Rule> after;

    private SituationGroups(AgreementVersion before, AgreementVersion after) {
        this.before = inEffect(before);
        this.after = inEffect(after);
    }

    static Optional<SituationDiff> of(AgreementVersion before, AgreementVersion after) {
        return PairEnumeration.of(before, after).map(new SituationGroups(before, after)::diff);
    }

    private SituationDiff diff(PairEnumeration found) {
        List<OutcomeFlow> flows = found.turns().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(TURNS))
                .map(turn -> new OutcomeFlow(turn.getKey().before(), turn.getKey().after(), turn.getValue()))
                .toList();
        Map<Set<String>, List<PairEnumeration.Change>> byClauses = found.changes().stream()
                .collect(Collectors.groupingBy(
                        change -> clauses(change.causes()), LinkedHashMap::new, Collectors.toList()));
        List<EffectGroup> groups = byClauses.values().stream()
                .map(this::group)
                .sorted(Comparator.comparingLong(EffectGroup::count).reversed())
                .toList();
        return new SituationDiff(found.enumerated(), found.changes().size(), flows, groups);
    }

    private Set<String> clauses(Collection<String> rules) {
        return rules.stream().map(rule -> cause(rule).clause()).collect(Collectors.toCollection(TreeSet::new));
    }

    private Cause cause(String id) {
        Optional<Rule> old = Optional.ofNullable(before.get(id));
        Optional<Rule> planned = Optional.ofNullable(after.get(id));
        return new Cause(id, planned.or(() -> old).orElseThrow().clause(), old, planned);
    }

    private EffectGroup group(List<PairEnumeration.Change> changes) {
        List<Cause> causes = changes.stream()
                .flatMap(change -> change.causes().stream())
                .distinct()
                .map(this::cause)
                .sorted(Comparator.comparing(Cause::place).thenComparing(Cause::rule))
                .toList();
        Map<List<Object>, List<PairEnumeration.Change>> byTurn =
                changes.stream().collect(Collectors.groupingBy(Transitions::key, HashMap::new, Collectors.toList()));
        List<Transition> transitions = new ArrayList<>();
        byTurn.values().forEach(alike -> transitions.add(Transitions.of(alike)));
        transitions.sort(Comparator.comparing(Transition::direction)
                .thenComparing(Comparator.comparingLong(Transition::count).reversed())
                .thenComparing(Transition::before)
                .thenComparing(transition -> transition.gained().toString() + transition.lost()));
        return new EffectGroup(causes, changes.size(), List.copyOf(transitions));
    }

    private static Map<String, Rule> inEffect(AgreementVersion version) {
        return version.rules().stream()
                .filter(rule -> rule.profiles().contains(version.profile()))
                .collect(Collectors.toMap(Rule::id, Function.identity()));
    }
}
