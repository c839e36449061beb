package de.leitplanke.rules;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/** Counts situations by what the rules of two versions contribute. */
final class PairTally {

    private final Map<Pair, BigInteger> counts = new HashMap<>();

    private record Pair(Summary before, Summary after) {

        Pair joined(Pair other) {
            return new Pair(before.joined(other.before), after.joined(other.after));
        }
    }

    /** The tally over no group at all: one empty situation. */
    static PairTally ofNothing() {
        PairTally tally = new PairTally();
        tally.add(Summary.NONE, Summary.NONE);
        return tally;
    }

    void add(Summary before, Summary after) {
        counts.merge(new Pair(before, after), BigInteger.ONE, BigInteger::add);
    }

    /** The tally over the situations of two independent groups together. */
    PairTally times(PairTally other) {
        PairTally product = new PairTally();
        counts.forEach((pair, count) -> other.counts.forEach((otherPair, otherCount) ->
                product.counts.merge(pair.joined(otherPair), count.multiply(otherCount), BigInteger::add)));
        return product;
    }

    /** How many situations go from which outcome to which, times a factor for the facts that no rule reads. */
    Map<PairEnumeration.Turn, BigInteger> turns(BigInteger factor) {
        Map<PairEnumeration.Turn, BigInteger> turns = new HashMap<>();
        counts.forEach((pair, count) -> turns.merge(
                new PairEnumeration.Turn(pair.before().outcome(), pair.after().outcome()),
                count.multiply(factor),
                BigInteger::add));
        return Map.copyOf(turns);
    }
}
