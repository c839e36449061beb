package de.leitplanke.rules.compare;

import java.math.BigInteger;
import java.util.List;

/**
 * The difference over all situations. Facts that no rule of either version reads together are independent; the
 * situations of each such group are gone through with everything else in order.
 *
 * @param enumerated how many situations were gone through, "unknown" counted as a value
 * @param changed how many of them are decided differently
 * @param flows over the full product of all facts: how many situations go from which outcome to which, exact
 * @param groups the changed situations by what causes the change, the largest first; each is in exactly one group
 */
public record SituationDiff(long enumerated, long changed, List<OutcomeFlow> flows, List<EffectGroup> groups) {

    /** How many situations of the full product come to another outcome. */
    public BigInteger possibleChanged() {
        return flows.stream()
                .filter(flow -> flow.before() != flow.after())
                .map(OutcomeFlow::count)
                .reduce(BigInteger.ZERO, BigInteger::add);
    }
}
