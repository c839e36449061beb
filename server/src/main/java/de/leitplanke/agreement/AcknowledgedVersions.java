package de.leitplanke.agreement;

import de.leitplanke.people.PersonId;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which versions a person has acknowledged, in the database. Only the person's own pages and the gate ask here. */
@Repository
@Transactional
class AcknowledgedVersions {

    private final JdbcClient jdbc;
    private final Versions versions;
    private final Clock clock;

    AcknowledgedVersions(JdbcClient jdbc, Versions versions, Clock clock) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * The version in force before that a person acknowledged last.
     *
     * @param acknowledged its row
     * @param replacedAt when the next version took its place
     */
    record Earlier(Versions.Row acknowledged, OffsetDateTime replacedAt) {}

    Optional<OffsetDateTime> acknowledgedAt(PersonId person, UUID version) {
        return jdbc.sql("""
                        select acknowledged_at from agreement.acknowledgement
                        where version_id = :version and person_id = :person
                        """)
                .param("version", version)
                .param("person", person.value())
                .query(OffsetDateTime.class)
                .optional();
    }

    Optional<Earlier> before(PersonId person, AgreementInForce.Stored inForce) {
        Set<UUID> acknowledged = by(person);
        OffsetDateTime replacedAt = inForce.inForceFrom();
        boolean reached = false;
        for (Versions.Row row : versions.due()) {
            if (reached && row.inForceFrom() != null) {
                if (acknowledged.contains(row.id())) {
                    return Optional.of(new Earlier(row, replacedAt));
                }
                replacedAt = row.inForceFrom();
            }
            reached |= row.id().equals(inForce.id());
        }
        return Optional.empty();
    }

    void add(PersonId person, UUID version, String textHash) {
        jdbc.sql("""
                        insert into agreement.acknowledgement
                            (version_id, person_id, municipality_id, text_hash, acknowledged_at)
                        values (:version, :person, :town, :hash, :now)
                        on conflict do nothing
                        """)
                .param("version", version)
                .param("person", person.value())
                .param("town", CurrentMunicipality.require().value())
                .param("hash", textHash)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Forgets what a newer acknowledgement of the same person has replaced on this day or earlier. */
    void forgetReplacedUntil(LocalDate day) {
        jdbc.sql("select agreement.forget_acknowledgements_replaced_until(:day)")
                .param("day", day)
                .query(Long.class)
                .single();
    }

    private Set<UUID> by(PersonId person) {
        List<UUID> ids = jdbc.sql("select version_id from agreement.acknowledgement where person_id = :person")
                .param("person", person.value())
                .query((row, number) -> row.getObject("version_id", UUID.class))
                .list();
        return Set.copyOf(ids);
    }
}
