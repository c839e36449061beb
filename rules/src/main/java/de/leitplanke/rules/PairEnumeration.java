package de.leitplanke.rules;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Two versions over all situations there can be. Facts that a rule of either version reads together stay together, so the
 * situations of each group are the same for both and the counts are exact.
 *
 * @param enumerated how many situations were gone through, over all groups
 * @param turns how many situations of the full product of all facts go from which outcome to which
 * @param changes the situations gone through that the versions decide differently
 */
public record PairEnumeration(long enumerated, Map<Turn, BigInteger> turns, List<Change> changes) {

    /** The outcomes of both versions. */
    public record Turn(Outcome before, Outcome after) {}

    /**
     * A situation of one group that the versions decide differently while everything else is in order: the facts outside
     * the group permit, forbid nothing, and bring only the obligations that cannot be avoided.
     *
     * @param facts the facts of the group
     * @param situation their values
     * @param before the verdict as it is
     * @param after the verdict as planned
     * @param causes ids of the rules that cause it
     */
    public record Change(Set<Fact> facts, Situation situation, Verdict before, Verdict after, Set<String> causes) {}

    /** Goes through both versions; empty if their rules together join too many facts for that. */
    public static Optional<PairEnumeration> of(AgreementVersion before, AgreementVersion after) {
        return PairEnumerator.run(before, after);
    }
}
