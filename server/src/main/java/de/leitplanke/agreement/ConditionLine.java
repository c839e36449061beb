package de.leitplanke.agreement;

import de.leitplanke.rules.AutomationLevel;
import de.leitplanke.rules.Condition;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Fact;
import de.leitplanke.rules.FactValue;
import de.leitplanke.rules.ToolClass;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A condition of a rule as nested lines for people.
 *
 * @param textKey key of the words that join the parts; of a single fact too, then nothing is joined
 * @param words the fact and its values; empty if there are parts
 */
public record ConditionLine(String textKey, String words, List<ConditionLine> parts) {

    static ConditionLine of(Condition condition) {
        return switch (condition) {
            case Condition.All all -> joined("ALL", all.parts());
            case Condition.Any any -> joined("ANY", any.parts());
            case Condition.Not not -> joined("NOT", List.of(not.part()));
            case Condition.Is is -> new ConditionLine(key("IS"), words(is.fact(), is.values()), List.of());
        };
    }

    /** A fact with its values, alternatives joined by "oder", in the order of the vocabulary. */
    static String words(Fact fact, Collection<? extends FactValue> values) {
        return fact.german()
                + ": "
                + fact.allowed().stream()
                        .filter(values::contains)
                        .map(ConditionLine::word)
                        .collect(Collectors.joining(" oder "));
    }

    /** Classes are known by their codes all over the house, so the code stands before the words. */
    static String word(FactValue value) {
        boolean coded = value instanceof DataClass || value instanceof ToolClass || value instanceof AutomationLevel;
        return coded ? value.name() + " " + value.german() : value.german();
    }

    private static ConditionLine joined(String kind, List<Condition> parts) {
        return new ConditionLine(
                key(kind), "", parts.stream().map(ConditionLine::of).toList());
    }

    private static String key(String kind) {
        return "agreement.condition." + kind;
    }
}
