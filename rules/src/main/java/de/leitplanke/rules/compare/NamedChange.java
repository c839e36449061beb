package de.leitplanke.rules.compare;

import de.leitplanke.rules.Citation;
import de.leitplanke.rules.Decision;
import de.leitplanke.rules.Duty;
import de.leitplanke.rules.Hit;
import de.leitplanke.rules.Obligation;
import de.leitplanke.rules.Outcome;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A named situation as both versions decide it.
 *
 * @param situation the situation
 * @param before the decision as it is
 * @param after the decision as planned
 */
public record NamedChange(NamedSituation situation, Decision before, Decision after) {

    /** True if the outcome or the obligations differ. */
    public boolean changed() {
        return direction() != Direction.UNCHANGED;
    }

    public Direction direction() {
        return Direction.of(before.outcome(), after.outcome(), gained(), lost());
    }

    /** Obligations that are new; none where something is forbidden or open, because nothing is due there. */
    public Set<Obligation> gained() {
        return difference(after, before);
    }

    /** Obligations that fall away. */
    public Set<Obligation> lost() {
        return difference(before, after);
    }

    /** The places that decide it as it is, by the old numbers. */
    public List<Citation> citationsBefore() {
        return citations(before);
    }

    /** The places that decide it as planned, by the new numbers. */
    public List<Citation> citationsAfter() {
        return citations(after);
    }

    private static Set<Obligation> difference(Decision one, Decision other) {
        Set<Obligation> duties = duties(one);
        duties.removeAll(duties(other));
        return Set.copyOf(duties);
    }

    private static Set<Obligation> duties(Decision decision) {
        Set<Obligation> duties = EnumSet.noneOf(Obligation.class);
        if (decision.outcome() != Outcome.UNDETERMINED) {
            decision.duties().stream().map(Duty::obligation).forEach(duties::add);
        }
        return duties;
    }

    private static List<Citation> citations(Decision decision) {
        return decision.hits().stream()
                .map(Hit::rule)
                .filter(rule -> rule.effect() == decision.hits().getFirst().rule().effect()
                        || !rule.obligations().isEmpty())
                .map(rule -> rule.citation())
                .distinct()
                .sorted()
                .toList();
    }
}
