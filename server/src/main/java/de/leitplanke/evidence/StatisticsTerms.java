package de.leitplanke.evidence;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/** What the agreement in force says about figures. */
public interface StatisticsTerms {

    /** Empty without an agreement in force: then no figure comes into being. */
    Optional<Terms> inForce();

    /**
     * The terms.
     *
     * @param threshold smallest group of people about which anything is said
     * @param decisionMonths how long hits of rules are kept, in months
     * @param usageMonths how long other figures are kept, in months
     * @param since the month in which the town's first version entered into force
     * @param readersOfHits names of the roles that may read the hits of rules
     */
    record Terms(long threshold, int decisionMonths, int usageMonths, YearMonth since, Set<String> readersOfHits) {}
}
