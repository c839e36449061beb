package de.leitplanke.rules.compare;

import de.leitplanke.rules.Citation;
import de.leitplanke.rules.Rule;
import java.util.Optional;

/**
 * A rule whose change changes decisions.
 *
 * @param rule id of the rule
 * @param clause id of the clause it belongs to
 * @param before the rule where it is in effect now; empty if it is new, or not part of the profile
 * @param after the rule where it is in effect as planned; empty if it is dropped, or not part of the profile
 */
public record Cause(String rule, String clause, Optional<Rule> before, Optional<Rule> after) {

    /** The place by the planned numbers; for a dropped rule by the old ones. */
    public String citation() {
        return place().toString();
    }

    Citation place() {
        return after.or(() -> before).orElseThrow().citation();
    }
}
