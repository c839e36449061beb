package de.leitplanke.rules;

import java.util.Optional;
import java.util.Set;

/**
 * An example in the agreement itself that must come out as it says.
 *
 * @param name what the example shows, German
 * @param rule id of the rule it tests, if it tests one
 * @param facts the situation
 * @param expect what the condition of the rule must come to, if it tests one
 * @param missing the facts that must be named as missing; with {@link Expectation#UNKNOWN} or UNDETERMINED
 * @param outcome what the whole version must decide, if it tests that
 * @param source where it stands
 */
public record RuleTest(
        String name,
        Optional<String> rule,
        Facts facts,
        Optional<Expectation> expect,
        Set<Fact> missing,
        Optional<Outcome> outcome,
        Source source) {

    /** What a condition must come to. */
    public enum Expectation {
        HIT,
        MISS,
        UNKNOWN
    }
}
