package de.leitplanke.rules.compare;

import de.leitplanke.rules.Fact;
import de.leitplanke.rules.Facts;
import de.leitplanke.rules.Obligation;
import de.leitplanke.rules.Outcome;
import de.leitplanke.rules.PairEnumeration;
import de.leitplanke.rules.Situation;
import de.leitplanke.rules.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Sums up situations whose decisions turn in the same way. */
final class Transitions {

    private static final int MOST_EXAMPLES = 3;

    private Transitions() {}

    /** Equal for changes that turn in the same way. */
    static List<Object> key(PairEnumeration.Change change) {
        return List.of(change.before().outcome(), change.after().outcome(), gained(change), lost(change));
    }

    static Transition of(List<PairEnumeration.Change> alike) {
        PairEnumeration.Change first = alike.getFirst();
        Map<Set<Fact>, List<Situation>> byFacts = alike.stream()
                .collect(Collectors.groupingBy(
                        PairEnumeration.Change::facts,
                        LinkedHashMap::new,
                        Collectors.mapping(PairEnumeration.Change::situation, Collectors.toList())));
        List<Pattern> patterns = new ArrayList<>();
        byFacts.forEach((facts, situations) -> patterns.addAll(Patterns.of(facts, situations)));
        patterns.sort(Comparator.comparingLong(Pattern::count).reversed().thenComparing(Pattern::inWords));
        return new Transition(
                first.before().outcome(),
                first.after().outcome(),
                gained(first),
                lost(first),
                alike.size(),
                alike.stream().filter(Transitions::isKnown).count(),
                List.copyOf(patterns),
                examples(alike));
    }

    private static List<Facts> examples(List<PairEnumeration.Change> alike) {
        return alike.stream()
                .sorted(Comparator.comparing(change -> isKnown(change) ? 0 : 1))
                .limit(MOST_EXAMPLES)
                .map(change -> change.situation().facts())
                .toList();
    }

    private static boolean isKnown(PairEnumeration.Change change) {
        return change.facts().stream().allMatch(change.situation()::knows);
    }

    private static Set<Obligation> gained(PairEnumeration.Change change) {
        return difference(change.after(), change.before());
    }

    private static Set<Obligation> lost(PairEnumeration.Change change) {
        return difference(change.before(), change.after());
    }

    // where something is open, nothing is due yet, so nothing is gained or lost by it either
    private static Set<Obligation> difference(Verdict one, Verdict other) {
        Set<Obligation> duties = EnumSet.noneOf(Obligation.class);
        if (one.outcome() != Outcome.UNDETERMINED && other.outcome() != Outcome.UNDETERMINED) {
            duties.addAll(one.duties());
            duties.removeAll(other.duties());
        }
        return Collections.unmodifiableSet(duties);
    }
}
