package de.leitplanke.rules.compare;

import de.leitplanke.rules.Citation;
import de.leitplanke.rules.Decision;
import de.leitplanke.rules.Duty;
import de.leitplanke.rules.Hit;
import de.leitplanke.rules.Obligation;
import de.leitplanke.rules.Outcome;
import java.util.Collections;
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

    /** Obligations that are new; none if either decision is open. */
    public Set<Obligation> gained() {
        return difference(after, before);
    }

    /** Obligations that fall away; none if either decision is open or the new one forbids. */
    public Set<Obligation> lost() {
        return after.outcome() == Outcome.FORBIDDEN ? Set.of() : difference(before, after);
    }

    /** The places that decide it as it is, by the old numbers. */
    public List<Citation> citationsBefore() {
        return citations(before);
    }

    /** The places that decide it as planned, by the new numbers. */
    public List<Citation> citationsAfter() {
        return citations(after);
    }

    /**
     * The places that make the difference: those that lay a new obligation on it, else those that laid the one that
     * falls away, by the old numbers, else those that decide it as planned.
     */
    public List<Citation> causes() {
        List<Citation> laying = gained().isEmpty() ? laying(before, lost()) : laying(after, gained());
        return laying.isEmpty() ? citationsAfter() : laying;
    }

    private static List<Citation> laying(Decision decision, Set<Obligation> obligations) {
        return decision.hits().stream()
                .map(Hit::rule)
                .filter(rule -> rule.obligations().stream().anyMatch(obligations::contains))
                .map(rule -> rule.citation())
                .distinct()
                .sorted()
                .toList();
    }

    private static Set<Obligation> difference(Decision one, Decision other) {
        Set<Obligation> duties = EnumSet.noneOf(Obligation.class);
        if (one.outcome() != Outcome.UNDETERMINED && other.outcome() != Outcome.UNDETERMINED) {
            one.duties().stream().map(Duty::obligation).forEach(duties::add);
            other.duties().stream().map(Duty::obligation).forEach(duties::remove);
        }
        return Collections.unmodifiableSet(duties);
    }

    private static List<Citation> citations(Decision decision) {
        return decision.hits().stream()
                .map(Hit::rule)
                .filter(rule ->
                        rule.effect() == decision.hits().getFirst().rule().effect()
                                || !rule.obligations().isEmpty())
                .map(rule -> rule.citation())
                .distinct()
                .sorted()
                .toList();
    }
}
