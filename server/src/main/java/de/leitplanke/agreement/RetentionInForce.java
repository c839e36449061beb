package de.leitplanke.agreement;

import de.leitplanke.evidence.RetainedLog;
import de.leitplanke.evidence.RetentionDays;
import java.time.Period;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** The periods as the version in force fixes them. */
@Component
class RetentionInForce implements RetentionDays {

    /** A hundred years in days: no log of the list is meant to stay longer, and a calendar can still count it. */
    private static final long MOST = 36_500;

    private final AgreementInForce agreement;

    RetentionInForce(AgreementInForce agreement) {
        this.agreement = agreement;
    }

    /** A number that is no period would delete everything or nothing; then the shipped one counts. */
    @Override
    public Period of(RetainedLog log) {
        OptionalLong agreed = agreement
                .find()
                .map(stored -> stored.version().values().number(log.path()))
                .orElse(OptionalLong.empty());
        return agreed.isPresent() && agreed.getAsLong() > 0 && agreed.getAsLong() <= MOST
                ? log.of((int) agreed.getAsLong())
                : log.shipped();
    }
}
