package de.leitplanke.agreement;

import de.leitplanke.people.PersonId;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has acknowledged which version, with the hash of the text that was shown. */
@Service
@Transactional
public class Acknowledgements {

    private final JdbcClient jdbc;
    private final AgreementInForce agreement;
    private final Clock clock;

    Acknowledgements(JdbcClient jdbc, AgreementInForce agreement, Clock clock) {
        this.jdbc = jdbc;
        this.agreement = agreement;
        this.clock = clock;
    }

    /** When the person acknowledged the version in force. */
    public Optional<OffsetDateTime> of(PersonId person) {
        return agreement
                .find()
                .flatMap(stored -> jdbc.sql("""
                        select acknowledged_at from agreement.acknowledgement
                        where version_id = :version and person_id = :person
                        """)
                        .param("version", stored.id())
                        .param("person", person.value())
                        .query(OffsetDateTime.class)
                        .optional());
    }

    /** Whether the person may go through the gate: the version in force has been acknowledged. */
    public boolean areCurrentFor(PersonId person) {
        return of(person).isPresent();
    }

    /**
     * Records that the person has read this text.
     *
     * @param hash hash of the version that the page showed
     * @return false if another version is in force by now and must be read first
     */
    public boolean acknowledge(PersonId person, String hash) {
        return agreement
                .find()
                .filter(stored -> stored.version().hash().equals(hash))
                .map(stored -> add(person, stored))
                .isPresent();
    }

    private boolean add(PersonId person, AgreementInForce.Stored stored) {
        jdbc.sql("""
                        insert into agreement.acknowledgement
                            (version_id, person_id, municipality_id, text_hash, acknowledged_at)
                        values (:version, :person, :town, :hash, :now)
                        on conflict do nothing
                        """)
                .param("version", stored.id())
                .param("person", person.value())
                .param("town", CurrentMunicipality.require().value())
                .param("hash", stored.version().hash())
                .param("now", OffsetDateTime.now(clock))
                .update();
        return true;
    }
}
