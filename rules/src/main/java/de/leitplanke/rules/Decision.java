package de.leitplanke.rules;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What a version decides about a situation, and why.
 *
 * @param version the version that decided
 * @param outcome what it comes to
 * @param hits every rule that holds, the strongest first
 * @param duties the obligations of all hits, united; none if the outcome is FORBIDDEN
 * @param missing the facts that would settle an UNDETERMINED outcome; empty otherwise
 * @param byDefault true if only the default rule answered
 */
public record Decision(
        AgreementVersion version,
        Outcome outcome,
        List<Hit> hits,
        List<Duty> duties,
        List<Fact> missing,
        boolean byDefault) {

    /** The reproducible record of this decision. */
    public Receipt receipt() {
        return Receipt.of(this, Map.of());
    }

    /**
     * The reproducible record of this decision, with the number of findings per label that a person rejected.
     *
     * @param rejectedFindings label of the finding to count
     */
    public Receipt receipt(SortedMap<String, Integer> rejectedFindings) {
        return Receipt.of(this, rejectedFindings);
    }
}
