package de.leitplanke.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The term of the agreement that is in force today. */
@Service
@Transactional(readOnly = true)
class TermInForce {

    private final AgreementInForce agreement;
    private final Versions versions;
    private final Clock clock;

    TermInForce(AgreementInForce agreement, Versions versions, Clock clock) {
        this.agreement = agreement;
        this.versions = versions;
        this.clock = clock;
    }

    Optional<Term> find() {
        return agreement.find().map(stored -> new Term(stored.version(), firstDay()));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDate dayOf(OffsetDateTime moment) {
        return moment.atZoneSameInstant(clock.getZone()).toLocalDate();
    }

    /** The day on which the town's first version entered into force. */
    LocalDate firstDay() {
        return dayOf(Objects.requireNonNull(versions.due().getLast().inForceFrom()));
    }
}
