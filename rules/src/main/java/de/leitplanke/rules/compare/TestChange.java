package de.leitplanke.rules.compare;

import de.leitplanke.rules.Outcome;
import de.leitplanke.rules.RuleTest;

/**
 * A test of the agreement whose situation the versions decide differently.
 *
 * @param clause id of the clause that holds the test
 * @param test the test, as planned if both versions hold it
 * @param decision both decisions
 */
public record TestChange(String clause, RuleTest test, NamedChange decision) {

    /** True if the test itself states an outcome that the planned version does not come to. */
    public boolean fails() {
        Outcome found = decision.after().outcome();
        return test.outcome().map(expected -> expected != found).orElse(false);
    }
}
