package de.leitplanke.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/**
 * A rule as a form shows it: the same rule as in the text, for people who do not write text for machines.
 *
 * @param id stable and unique within the version
 * @param when its condition; absent to keep the condition it has, which the form cannot show
 * @param profiles the start profiles in which it holds; all if empty
 */
public record RuleForm(
        String id,
        Effect effect,
        Optional<Rows> when,
        Set<Profile> profiles,
        Set<Obligation> obligations,
        String message,
        String alternative) {

    /**
     * A condition without nesting: every row must hold, or at least one.
     *
     * @param every true if every row must hold
     * @param values the values of each fact of which one must hold
     */
    public record Rows(boolean every, SequencedMap<Fact, Set<FactValue>> values) {}

    /** The form of a rule that exists. */
    public static RuleForm of(Rule rule) {
        boolean everywhere = rule.profiles().size() == Profile.values().length;
        return new RuleForm(
                rule.id(),
                rule.effect(),
                rule.condition().flatMap(RuleForm::rows),
                everywhere ? Set.of() : rule.profiles(),
                rule.obligations(),
                rule.message(),
                rule.alternative().orElse(""));
    }

    private static Optional<Rows> rows(Condition condition) {
        return switch (condition) {
            case Condition.Is is -> rows(true, List.of(is));
            case Condition.All all -> rows(true, all.parts());
            case Condition.Any any -> rows(false, any.parts());
            case Condition.Not _ -> Optional.empty();
        };
    }

    private static Optional<Rows> rows(boolean every, List<Condition> parts) {
        SequencedMap<Fact, Set<FactValue>> values = new LinkedHashMap<>();
        for (Condition part : parts) {
            if (!(part instanceof Condition.Is is) || values.put(is.fact(), is.values()) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new Rows(every, values));
    }

    /** The rule as plain data, in the shape of the files. */
    SequencedMap<String, Object> plain(Optional<Object> formerCondition, Optional<Object> sentence) {
        SequencedMap<String, Object> plain = new LinkedHashMap<>();
        plain.put("id", id);
        sentence.ifPresent(cited -> plain.put("sentence", cited));
        plain.put("effect", effect.name());
        if (!profiles.isEmpty()) {
            plain.put("profiles", names(profiles));
        }
        when.<Object>map(RuleForm::plain)
                .or(() -> formerCondition)
                .ifPresent(condition -> plain.put("when", condition));
        if (!obligations.isEmpty()) {
            plain.put("obligations", names(obligations));
        }
        plain.put("message", message);
        if (!alternative.isBlank()) {
            plain.put("alternative", alternative);
        }
        return plain;
    }

    private static Map<String, Object> plain(Rows rows) {
        List<Map<String, Object>> leaves = new ArrayList<>();
        rows.values()
                .forEach((fact, values) -> leaves.add(Map.of(
                        fact.isSet() ? "contains" : "is",
                        Map.of(
                                fact.key(),
                                values.stream()
                                        .sorted(Comparator.comparingInt(FactValue::ordinal))
                                        .map(FactValue::name)
                                        .toList()))));
        return leaves.size() == 1 ? leaves.getFirst() : Map.of(rows.every() ? "all" : "any", leaves);
    }

    private static List<String> names(Set<? extends Enum<?>> codes) {
        return codes.stream()
                .sorted(Comparator.comparingInt(Enum::ordinal))
                .map(Enum::name)
                .toList();
    }
}
