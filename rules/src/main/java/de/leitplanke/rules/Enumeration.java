package de.leitplanke.rules;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a version decides over all situations there can be. Facts that no rule reads together are independent, so the
 * situations of each group are gone through one by one and the counts are combined exactly.
 *
 * @param enumerated how many situations were gone through, over all groups
 * @param groups the groups of facts that rules read together
 * @param situations how many situations there are: the product of all values of all facts, "unknown" included
 * @param outcomes how many of those come to each outcome
 * @param knownOutcomes the same for the situations in which nothing is unknown
 * @param matrix data class by tool class by form by release, with the other facts as {@link AgreementCheck#IN_ORDER}
 */
public record Enumeration(
        long enumerated,
        List<Set<Fact>> groups,
        BigInteger situations,
        Map<Outcome, BigInteger> outcomes,
        Map<Outcome, BigInteger> knownOutcomes,
        List<MatrixCell> matrix) {

    /** The figures as canonical JSON; counts are texts because they are larger than JSON numbers may be. */
    public String toJson() {
        return CanonicalJson.write(Map.of(
                "enumerated", enumerated,
                "groups", groups.stream().map(Enumeration::keys).toList(),
                "situations", situations.toString(),
                "outcomes", counts(outcomes),
                "knownOutcomes", counts(knownOutcomes),
                "matrix", matrix.stream().map(MatrixCell::plain).toList()));
    }

    private static List<String> keys(Set<Fact> group) {
        return group.stream().sorted().map(Fact::key).toList();
    }

    private static Map<String, Object> counts(Map<Outcome, BigInteger> outcomes) {
        Map<String, Object> counts = new TreeMap<>();
        outcomes.forEach((outcome, count) -> counts.put(outcome.name(), count.toString()));
        return counts;
    }
}
