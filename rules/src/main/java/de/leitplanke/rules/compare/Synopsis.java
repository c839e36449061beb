package de.leitplanke.rules.compare;

import de.leitplanke.rules.AgreementVersion;
import java.util.List;

/**
 * Two versions side by side ("Synopse"): on the left the one in force, on the right the planned one. Parts are matched
 * by their id, never by their number.
 *
 * @param before the version as it is
 * @param after the version as planned
 * @param head values of the head and entries of the list of logs that differ; number of the version left out
 * @param rows headings and clauses in the order of the planned version, dropped ones at their old place
 */
public record Synopsis(
        AgreementVersion before, AgreementVersion after, List<ValueChange> head, List<SynopsisRow> rows) {

    /** Compares two versions of the same agreement. */
    public static Synopsis of(AgreementVersion before, AgreementVersion after) {
        return SynopsisBuilder.build(before, after);
    }

    /** True if the versions differ in nothing but the number of the version. */
    public boolean isEmpty() {
        return head.isEmpty() && rows.stream().allMatch(row -> row.status() == Status.UNCHANGED);
    }

    /** The clauses that are new, dropped, moved or changed in any respect. */
    public List<ClauseRow> changedClauses() {
        return clauses().stream().filter(row -> row.status() != Status.UNCHANGED).toList();
    }

    /** All clauses. */
    public List<ClauseRow> clauses() {
        return rows.stream()
                .filter(ClauseRow.class::isInstance)
                .map(ClauseRow.class::cast)
                .toList();
    }
}
