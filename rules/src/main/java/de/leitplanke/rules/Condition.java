package de.leitplanke.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** When a rule holds: a closed language over facts, without loops and without arithmetic. */
public sealed interface Condition {

    /** Every part holds. */
    record All(List<Condition> parts) implements Condition {}

    /** At least one part holds. */
    record Any(List<Condition> parts) implements Condition {}

    /** The part does not hold. */
    record Not(Condition part) implements Condition {}

    /** A fact has one of the values; of a set-valued fact at least one member is among them. */
    record Is(Fact fact, Set<FactValue> values) implements Condition {
        public Is {
            values = Set.copyOf(values);
        }
    }

    /** The condition in German words. */
    default String inWords() {
        return switch (this) {
            case All all -> joined(all.parts(), " und ");
            case Any any -> joined(any.parts(), " oder ");
            case Not not -> "nicht (" + not.part().inWords() + ")";
            case Is is ->
                is.fact().german()
                        + ": "
                        + is.fact().allowed().stream()
                                .filter(is.values()::contains)
                                .map(FactValue::german)
                                .collect(Collectors.joining(" oder "));
        };
    }

    /** The facts that the condition reads. */
    default Set<Fact> facts() {
        return switch (this) {
            case All all -> union(all.parts());
            case Any any -> union(any.parts());
            case Not not -> not.part().facts();
            case Is is -> EnumSet.of(is.fact());
        };
    }

    private static String joined(List<Condition> parts, String word) {
        return parts.stream()
                .map(part -> part instanceof Is ? part.inWords() : "(" + part.inWords() + ")")
                .collect(Collectors.joining(word));
    }

    private static Set<Fact> union(List<Condition> parts) {
        Set<Fact> facts = EnumSet.noneOf(Fact.class);
        parts.forEach(part -> facts.addAll(part.facts()));
        return facts;
    }
}
