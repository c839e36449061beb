package de.leitplanke.rules;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a decision comes to, in short.
 *
 * @param outcome the outcome
 * @param duties the obligations that are due; none if the outcome is FORBIDDEN or UNDETERMINED
 */
public record Verdict(Outcome outcome, Set<Obligation> duties) {

    static Verdict of(Summary summary) {
        Outcome outcome = summary.outcome();
        Set<Obligation> duties = EnumSet.noneOf(Obligation.class);
        if (outcome != Outcome.FORBIDDEN && outcome != Outcome.UNDETERMINED) {
            duties.addAll(Obligation.ofBits(summary.duties()));
        }
        return new Verdict(outcome, Collections.unmodifiableSet(duties));
    }
}
