package de.leitplanke.workspace;

import de.leitplanke.agreement.AgreementInForce;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The day on which an assignment that is changed today ends by itself, as the agreement says. */
@Component
class Expiry {

    private static final long DAYS_WITHOUT_AGREEMENT = 30;

    private final AgreementInForce agreement;
    private final Clock clock;

    Expiry(AgreementInForce agreement, Clock clock) {
        this.agreement = agreement;
        this.clock = clock;
    }

    LocalDate fromToday() {
        long days = agreement
                .find()
                .map(stored -> stored.version()
                        .values()
                        .number("retention.assignmentDays")
                        .orElse(DAYS_WITHOUT_AGREEMENT))
                .orElse(DAYS_WITHOUT_AGREEMENT);
        return LocalDate.now(clock).plusDays(days);
    }
}
