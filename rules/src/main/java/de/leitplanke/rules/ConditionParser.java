package de.leitplanke.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the condition of a rule: {@code all}, {@code any}, {@code not}, {@code is}, {@code contains}. */
final class ConditionParser {

    private final Problems problems;

    private ConditionParser(Problems problems) {
        this.problems = problems;
    }

    /** The condition, or empty with problems noted. */
    static Optional<Condition> parse(Tree tree, Problems problems) {
        Optional<Condition> condition = new ConditionParser(problems).condition(tree);
        condition.ifPresent(read -> {
            if (read.facts().size() > TruthTable.MOST_FACTS || TruthTable.size(read) > TruthTable.LARGEST) {
                problems.add(
                        tree.at(),
                        "Die Regel liest zu viele Sachverhalte auf einmal. Teilen Sie sie in Regeln mit wenigen Sachverhalten.");
            }
        });
        return condition.filter(
                read -> read.facts().size() <= TruthTable.MOST_FACTS && TruthTable.size(read) <= TruthTable.LARGEST);
    }

    private Optional<Condition> condition(Tree tree) {
        if (!(tree instanceof Tree.Keys keys) || keys.entries().size() != 1) {
            problems.add(tree.at(), "Eine Bedingung hat genau einen der Schlüssel all, any, not, is, contains.");
            return Optional.empty();
        }
        Map.Entry<String, Tree> entry = keys.entries().firstEntry();
        Tree value = entry.getValue();
        return switch (entry.getKey()) {
            case "all" -> parts(value).flatMap(parts -> all(parts, value));
            case "any" -> parts(value).map(Condition.Any::new);
            case "not" -> condition(value).flatMap(part -> not(part, value));
            case "is" -> leaf(value, false);
            case "contains" -> leaf(value, true);
            default -> {
                problems.add(
                        value.at(),
                        "Unbekannte Bedingung „" + entry.getKey() + "“. Möglich sind: all, any, not, is, contains.");
                yield Optional.empty();
            }
        };
    }

    private Optional<List<Condition>> parts(Tree tree) {
        if (!(tree instanceof Tree.Items list) || list.items().isEmpty()) {
            problems.add(tree.at(), "Hier wird eine Liste mit mindestens einer Bedingung erwartet.");
            return Optional.empty();
        }
        List<Condition> parts = list.items().stream()
                .map(this::condition)
                .flatMap(Optional::stream)
                .toList();
        return parts.size() == list.items().size() ? Optional.of(parts) : Optional.empty();
    }

    private Optional<Condition> all(List<Condition> parts, Tree tree) {
        for (Fact fact : Fact.all()) {
            long branches =
                    parts.stream().filter(part -> part.facts().contains(fact)).count();
            if (fact.isSet() && branches > 1) {
                problems.add(
                        tree.at(),
                        "„" + fact.key() + "“ kann mehrere Werte haben und darf in einem „all“ nur einmal vorkommen.");
                return Optional.empty();
            }
        }
        return Optional.of(new Condition.All(parts));
    }

    private Optional<Condition> not(Condition part, Tree tree) {
        if (part.facts().stream().anyMatch(Fact::isSet)) {
            problems.add(
                    tree.at(),
                    "„not“ ist über Sachverhalte mit mehreren Werten (dataClasses, purposes) nicht erlaubt.");
            return Optional.empty();
        }
        return Optional.of(new Condition.Not(part));
    }

    private Optional<Condition> leaf(Tree tree, boolean set) {
        String word = set ? "contains" : "is";
        if (!(tree instanceof Tree.Keys keys) || keys.entries().size() != 1) {
            problems.add(tree.at(), "„" + word + "“ nennt genau einen Sachverhalt mit einer Liste von Werten.");
            return Optional.empty();
        }
        Map.Entry<String, Tree> entry = keys.entries().firstEntry();
        Optional<Fact> fact = Fact.ofKey(entry.getKey());
        if (fact.isEmpty()) {
            String known = String.join(", ", Fact.all().stream().map(Fact::key).toList());
            problems.add(
                    entry.getValue().at(),
                    "Unbekannter Sachverhalt „" + entry.getKey() + "“. Möglich sind: " + known + ".");
            return Optional.empty();
        }
        if (fact.get().isSet() != set) {
            String right = set ? "einen einzelnen Wert: Nehmen Sie „is“." : "mehrere Werte: Nehmen Sie „contains“.";
            problems.add(entry.getValue().at(), "„" + entry.getKey() + "“ hat " + right);
            return Optional.empty();
        }
        return values(fact.get(), entry.getValue()).map(values -> new Condition.Is(fact.get(), values));
    }

    private Optional<Set<FactValue>> values(Fact fact, Tree tree) {
        if (!(tree instanceof Tree.Items list) || list.items().isEmpty()) {
            problems.add(tree.at(), "„" + fact.key() + "“ braucht eine Liste mit mindestens einem Wert.");
            return Optional.empty();
        }
        Set<FactValue> values = new LinkedHashSet<>();
        for (Tree item : list.items()) {
            Optional<FactValue> value = fact.value(Entries.shown(item));
            if (value.isEmpty()) {
                problems.add(
                        item.at(),
                        "Unbekannter Wert „" + Entries.shown(item) + "“ für „" + fact.key() + "“. Möglich sind: "
                                + fact.codes() + ".");
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(values);
    }
}
