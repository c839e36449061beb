package de.leitplanke.agreement;

import de.leitplanke.evidence.StatisticsTerms;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.GroupThreshold;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads the terms for figures from the version in force; a version that does not fix them all allows no figures. */
@Component
class StatisticsTermsInForce implements StatisticsTerms {

    private static final String HITS = "L2";

    private final AgreementInForce agreement;
    private final TermInForce term;

    StatisticsTermsInForce(AgreementInForce agreement, TermInForce term) {
        this.agreement = agreement;
        this.term = term;
    }

    @Override
    public Optional<Terms> inForce() {
        return agreement.find().map(AgreementInForce.Stored::version).flatMap(this::terms);
    }

    private Optional<Terms> terms(AgreementVersion version) {
        int decisionMonths = months(version, "retention.decisionMonths");
        int usageMonths = months(version, "retention.usageMonths");
        long threshold = GroupThreshold.of(version).orElse(0);
        return threshold == 0 || decisionMonths == 0 || usageMonths == 0
                ? Optional.empty()
                : Optional.of(new Terms(
                        threshold, decisionMonths, usageMonths, YearMonth.from(term.firstDay()), readers(version)));
    }

    private static int months(AgreementVersion version, String path) {
        return (int) version.values().number(path).orElse(0);
    }

    private static Set<String> readers(AgreementVersion version) {
        return version.logs().stream()
                .filter(log -> log.id().equals(HITS))
                .findFirst()
                .map(log -> Set.copyOf(log.readers()))
                .orElse(Set.of());
    }
}
