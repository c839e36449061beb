package de.leitplanke.rules.compare;

import de.leitplanke.rules.Fact;
import de.leitplanke.rules.FactValue;
import de.leitplanke.rules.Situation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Describes a set of situations by few patterns. A set that is no product of values per fact is split by the fact whose
 * values fall into the fewest different parts, so the patterns are exact and share no situation.
 */
final class Patterns {

    private final List<Fact> facts;
    private final List<Pattern> found = new ArrayList<>();

    private Patterns(Set<Fact> facts) {
        this.facts = facts.stream().sorted().toList();
    }

    static List<Pattern> of(Set<Fact> facts, Collection<Situation> situations) {
        Patterns patterns = new Patterns(facts);
        Set<List<Integer>> codes = situations.stream()
                .map(situation -> patterns.facts.stream().map(situation::code).toList())
                .collect(Collectors.toSet());
        patterns.split(codes);
        return patterns.found;
    }

    private void split(Set<List<Integer>> situations) {
        List<BitSet> values = values(situations);
        if (values.stream().mapToLong(BitSet::cardinality).reduce(1, Math::multiplyExact) == situations.size()) {
            found.add(pattern(values, situations.size()));
            return;
        }
        int fact = -1;
        Map<Set<List<Integer>>, BitSet> parts = Map.of();
        for (int candidate = 0; candidate < facts.size(); candidate++) {
            Map<Set<List<Integer>>, BitSet> split = parts(situations, candidate);
            if (split.size() > 1 && (fact < 0 || split.size() < parts.size())) {
                fact = candidate;
                parts = split;
            }
        }
        int chosen = fact;
        for (BitSet codes : parts.values()) {
            Set<List<Integer>> part = situations.stream()
                    .filter(situation -> codes.get(situation.get(chosen)))
                    .collect(Collectors.toSet());
            split(part);
        }
    }

    /** The values of one fact by the situations they leave to the other facts. */
    private static Map<Set<List<Integer>>, BitSet> parts(Set<List<Integer>> situations, int fact) {
        Map<Integer, Set<List<Integer>>> slices = new LinkedHashMap<>();
        for (List<Integer> situation : situations) {
            List<Integer> others = new ArrayList<>(situation);
            others.set(fact, -1);
            slices.computeIfAbsent(situation.get(fact), code -> new HashSet<>()).add(others);
        }
        Map<Set<List<Integer>>, BitSet> parts = new LinkedHashMap<>();
        slices.forEach(
                (code, slice) -> parts.computeIfAbsent(slice, same -> new BitSet()).set(code));
        return parts;
    }

    private List<BitSet> values(Set<List<Integer>> situations) {
        BitSet[] values = new BitSet[facts.size()];
        Arrays.setAll(values, fact -> new BitSet());
        for (List<Integer> situation : situations) {
            for (int fact = 0; fact < values.length; fact++) {
                values[fact].set(situation.get(fact));
            }
        }
        return List.of(values);
    }

    private Pattern pattern(List<BitSet> values, long count) {
        List<Pattern.Part> parts = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            BitSet codes = values.get(i);
            if (codes.cardinality() <= fact.allowed().size()) {
                List<FactValue> named = codes.stream()
                        .filter(code -> code > 0)
                        .mapToObj(code -> fact.allowed().get(code - 1))
                        .toList();
                parts.add(new Pattern.Part(fact, named, codes.get(0)));
            }
        }
        return new Pattern(List.copyOf(parts), count);
    }
}
