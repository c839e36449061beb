package de.leitplanke.rules.compare;

import de.leitplanke.rules.Fact;
import de.leitplanke.rules.FactValue;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A condition in its most general form: facts that may take any value are left out.
 *
 * @param parts what every situation of the pattern has in common, in the order of the vocabulary
 * @param count how many of the situations gone through it stands for
 */
public record Pattern(List<Part> parts, long count) {

    /**
     * One fact and what it may be.
     *
     * @param fact the fact
     * @param values the values it may take
     * @param unknown true if it may also be unknown
     */
    public record Part(Fact fact, List<FactValue> values, boolean unknown) {

        /** The part in German words, for example "Werkzeugklasse: Vertragscloud in der EU". */
        public String inWords() {
            List<FactValue> others =
                    fact.allowed().stream().filter(value -> !values.contains(value)).toList();
            if (values.isEmpty()) {
                return fact.german() + ": nicht bekannt";
            } else if (others.isEmpty()) {
                return fact.german() + ": bekannt";
            } else {
                boolean shorter = others.size() < values.size() && others.size() < 3;
                String named = named(shorter ? others : values);
                return fact.german() + ": " + (shorter ? "nicht " : "") + named + (unknown ? " oder nicht bekannt" : "");
            }
        }

        private static String named(List<FactValue> values) {
            return Words.joined(values.stream().map(FactValue::german).toList(), "oder");
        }
    }

    /** The condition in German words; "in jedem Fall" if nothing limits it. */
    public String inWords() {
        return parts.isEmpty()
                ? "in jedem Fall"
                : parts.stream().map(Part::inWords).collect(Collectors.joining("; "));
    }
}
