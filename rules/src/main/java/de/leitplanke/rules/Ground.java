package de.leitplanke.rules;

import java.util.List;

/**
 * A fact that made a rule hold.
 *
 * @param fact which fact
 * @param values its values; of a set-valued fact those that mattered
 */
public record Ground(Fact fact, List<FactValue> values) {

    /** The ground in German words. */
    public String inWords() {
        return fact.german()
                + ": "
                + String.join(", ", values.stream().map(FactValue::german).toList());
    }
}
