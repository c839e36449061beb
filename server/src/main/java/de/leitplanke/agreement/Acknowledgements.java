package de.leitplanke.agreement;

import de.leitplanke.people.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one place that says how a person stands to the version in force, and that takes the acknowledgement. */
@Service
@Transactional
public class Acknowledgements {

    static final String GRACE_DAYS = "competence.graceDays";

    private final AgreementInForce agreement;
    private final AcknowledgedVersions acknowledged;
    private final ReadVersions reading;
    private final Clock clock;

    Acknowledgements(AgreementInForce agreement, AcknowledgedVersions acknowledged, ReadVersions reading, Clock clock) {
        this.agreement = agreement;
        this.acknowledged = acknowledged;
        this.reading = reading;
        this.clock = clock;
    }

    /** How the person stands to the version in force today. */
    public AcknowledgementState stateOf(PersonId person) {
        return agreement.find().map(stored -> state(person, stored)).orElseGet(AcknowledgementState.Missing::new);
    }

    /** What the person has to read now: everything, or what has changed since. Empty if no version is in force. */
    Optional<TextToAcknowledge> textFor(PersonId person) {
        return agreement.find().map(stored -> text(person, stored));
    }

    /**
     * Records that the person has read this text.
     *
     * @param hash hash of the text that the page showed: of the whole version, or of what has changed
     * @return false if something else is to be read by now
     */
    public boolean acknowledge(PersonId person, String hash) {
        return agreement
                .find()
                .filter(stored -> stored.version().hash().equals(hash)
                        || text(person, stored).hash().equals(hash))
                .map(stored -> {
                    acknowledged.add(person, stored.id(), hash);
                    return true;
                })
                .orElse(false);
    }

    private AcknowledgementState state(PersonId person, AgreementInForce.Stored stored) {
        return acknowledged
                .acknowledgedAt(person, stored.id())
                .<AcknowledgementState>map(AcknowledgementState.Current::new)
                .or(() -> grace(person, stored))
                .orElseGet(AcknowledgementState.Missing::new);
    }

    /** Runs from the first version that the person has not acknowledged, however many have followed it. */
    private Optional<AcknowledgementState> grace(PersonId person, AgreementInForce.Stored stored) {
        long days = stored.version().values().number(GRACE_DAYS).orElse(0);
        return acknowledged
                .before(person, stored)
                .map(earlier -> earlier.replacedAt()
                        .atZoneSameInstant(clock.getZone())
                        .toLocalDate()
                        .plusDays(days))
                .filter(lastDay -> !LocalDate.now(clock).isAfter(lastDay))
                .map(AcknowledgementState.Grace::new);
    }

    /**
     * Everything is shown where a comparison would not say all: if the earlier text is no longer what was acknowledged,
     * and if another profile was chosen, because that changes rules in clauses that stay the same.
     */
    private TextToAcknowledge text(PersonId person, AgreementInForce.Stored stored) {
        return new TextToAcknowledge(
                stored.version(),
                acknowledged
                        .before(person, stored)
                        .flatMap(earlier -> reading.of(earlier.acknowledged()))
                        .filter(before -> before.profile() == stored.version().profile())
                        .map(before -> ChangedText.between(before, stored.version())));
    }
}
