package de.leitplanke.agreement;

import de.leitplanke.people.PersonId;
import de.leitplanke.platform.seal.KeptKey;
import de.leitplanke.platform.seal.WrongAttempts;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The keys of both offices in the database. */
@Repository
@Transactional
class OfficeKeys {

    private static final String COLUMNS =
            "id, party, holder_id, public_key, sealed_private is null as outside, proof, registered_at, retired_at";

    private final JdbcClient jdbc;
    private final WrongAttempts attempts;

    OfficeKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.attempts = new WrongAttempts(jdbc, "agreement.office_key");
    }

    /** All keys there ever were, those in use first. */
    List<OfficeKey> all() {
        return jdbc.sql("select " + COLUMNS + """
                         from agreement.office_key
                        order by retired_at is not null, party, registered_at
                        """).query(OfficeKeys::key).list();
    }

    /** The key that the person signs with. */
    Optional<OfficeKey> inUseBy(PersonId person) {
        return jdbc.sql("select " + COLUMNS + """
                         from agreement.office_key
                        where holder_id = :person and retired_at is null
                        """)
                .param("person", person.value())
                .query(OfficeKeys::key)
                .optional();
    }

    Optional<OfficeKey> of(byte[] publicKey) {
        return jdbc.sql("select " + COLUMNS + " from agreement.office_key where public_key = :key")
                .param("key", publicKey)
                .query(OfficeKeys::key)
                .optional();
    }

    /** False if the same key is there already or the person has one in use. */
    boolean add(OfficeKey key, byte @Nullable [] sealedPrivate) {
        return jdbc.sql("""
                        insert into agreement.office_key
                            (id, municipality_id, party, holder_id, public_key, sealed_private, proof, registered_at)
                        values (:id, :town, :party, :holder, :key, :sealed, :proof, :at)
                        on conflict do nothing
                        """)
                        .param("id", key.id())
                        .param("town", CurrentMunicipality.require().value())
                        .param("party", key.party().name())
                        .param(
                                "holder",
                                key.holder() == null ? null : key.holder().value())
                        .param("key", key.publicBytes())
                        .param("sealed", sealedPrivate)
                        .param("proof", key.proofBytes())
                        .param("at", key.registeredAt())
                        .update()
                == 1;
    }

    void retire(UUID key, OffsetDateTime now) {
        jdbc.sql("update agreement.office_key set retired_at = :now where id = :key and retired_at is null")
                .param("now", now)
                .param("key", key)
                .update();
    }

    /** The sealed private key; others who try it wait until this transaction ends. */
    Optional<KeptKey> sealedPrivate(UUID key) {
        return jdbc.sql("""
                        select sealed_private, failures, locked_until
                        from agreement.office_key
                        where id = :key and retired_at is null and sealed_private is not null
                        for update
                        """)
                .param("key", key)
                .query((row, number) -> new KeptKey(
                        row.getBytes("sealed_private"),
                        row.getInt("failures"),
                        row.getObject("locked_until", OffsetDateTime.class)))
                .optional();
    }

    void failed(UUID key, KeptKey.Wrong wrong, LocalDate today) {
        attempts.failed(key, wrong, today);
    }

    void forgiveFailures(UUID key) {
        attempts.forgive(key);
    }

    /** Forgets attempts that failed on this day or earlier. */
    void forgetFailuresUntil(LocalDate day) {
        attempts.forgetUntil(day);
    }

    /** The key in a row of an outer join, with the columns as they are named in its table. */
    static Optional<OfficeKey> joined(ResultSet row) throws SQLException {
        return row.getObject("id") == null ? Optional.empty() : Optional.of(key(row, 0));
    }

    private static OfficeKey key(ResultSet row, int number) throws SQLException {
        UUID holder = row.getObject("holder_id", UUID.class);
        return new OfficeKey(
                row.getObject("id", UUID.class),
                Party.valueOf(row.getString("party")),
                holder == null ? null : new PersonId(holder),
                base64(row, "public_key"),
                row.getBoolean("outside"),
                base64(row, "proof"),
                row.getObject("registered_at", OffsetDateTime.class),
                row.getObject("retired_at", OffsetDateTime.class));
    }

    private static String base64(ResultSet row, String column) throws SQLException {
        return Base64.getEncoder().encodeToString(row.getBytes(column));
    }
}
