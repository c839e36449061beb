package de.leitplanke.library.handout;

import de.leitplanke.agreement.AgreementInForce;
import de.leitplanke.agreement.ModelAgreement;
import de.leitplanke.platform.text.GermanTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What handouts take from the agreement. */
@Component
class Agreed {

    private final AgreementInForce agreement;
    private final ModelAgreement model;

    Agreed(AgreementInForce agreement, ModelAgreement model) {
        this.agreement = agreement;
        this.model = model;
    }

    /** The clauses of the version in force and how a foot names it. */
    record Today(AgreedClauses clauses, Source source) {}

    /** Empty as long as no version binds: then there is nothing to orient by. */
    Optional<Today> today() {
        return agreement.find().map(this::today);
    }

    private Today today(AgreementInForce.Stored stored) {
        AgreedClauses clauses = new AgreedClauses(stored.version(), model.version());
        return new Today(
                clauses,
                new Source(
                        stored.version().title(),
                        stored.version().number(),
                        GermanTime.day(stored.inForceFrom()),
                        clauses.isModel()));
    }
}
