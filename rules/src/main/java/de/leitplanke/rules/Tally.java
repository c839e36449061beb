package de.leitplanke.rules;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts situations by what the rules contribute, with one example of each. */
final class Tally {

    private final Map<Summary, Case> cases = new LinkedHashMap<>();

    /** How many situations there are of a kind, and one of them. */
    record Case(BigInteger count, Situation example) {}

    /** The tally over no group at all: one empty situation. */
    static Tally ofNothing() {
        Tally tally = new Tally();
        tally.add(Summary.NONE, new Case(BigInteger.ONE, Situation.unknown()));
        return tally;
    }

    void add(Summary summary, Situation situation) {
        add(summary, new Case(BigInteger.ONE, situation));
    }

    /** The tally over the situations of two independent groups together. */
    Tally times(Tally other) {
        Tally product = new Tally();
        cases.forEach((summary, here) -> other.cases.forEach((otherSummary, there) -> product.add(
                summary.joined(otherSummary),
                new Case(here.count().multiply(there.count()), here.example().and(there.example())))));
        return product;
    }

    /** How many situations come to each outcome, times a factor for the facts that no rule reads. */
    Map<Outcome, BigInteger> outcomes(BigInteger factor) {
        Map<Outcome, BigInteger> outcomes = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome, BigInteger.ZERO);
        }
        cases.forEach((summary, found) ->
                outcomes.merge(summary.outcome(), found.count().multiply(factor), BigInteger::add));
        return Map.copyOf(outcomes);
    }

    Map<Summary, Case> cases() {
        return cases;
    }

    private void add(Summary summary, Case added) {
        cases.merge(summary, added, (one, more) -> new Case(one.count().add(more.count()), one.example()));
    }
}
