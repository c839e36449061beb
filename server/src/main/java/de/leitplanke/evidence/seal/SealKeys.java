package de.leitplanke.evidence.seal;

import de.leitplanke.people.PersonId;
import de.leitplanke.people.Role;
import de.leitplanke.platform.seal.InstallationProof;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The keys for seals in the database; only those that this installation made count. */
@Repository
@Transactional
class SealKeys {

    private static final String IN_USE = """
            select id, office, holder_id, public_key, proof, made_on from evidence.seal_key where retired_on is null
            """;

    private final JdbcClient jdbc;
    private final WrongAttempts attempts;
    private final InstallationProof proofs;

    SealKeys(JdbcClient jdbc, InstallationProof proofs) {
        this.jdbc = jdbc;
        this.attempts = new WrongAttempts(jdbc, "evidence.seal_key");
        this.proofs = proofs;
    }

    List<SealKey> inUse() {
        return jdbc.sql(IN_USE + " order by id").query(SealKeys::key).list().stream()
                .filter(key -> key.isProvenBy(proofs))
                .toList();
    }

    Optional<SealKey> inUse(UUID id) {
        return inUse().stream().filter(key -> key.id().equals(id)).findFirst();
    }

    Optional<SealKey> inUseBy(PersonId person) {
        return inUse().stream().filter(key -> person.equals(key.holder())).findFirst();
    }

    /** False if the person has a key in use. */
    boolean add(SealKey key, PersonId holder, byte[] sealedPrivate) {
        return jdbc.sql("""
                        insert into evidence.seal_key
                            (id, municipality_id, office, holder_id, public_key, sealed_private, proof, made_on)
                        values (:id, :town, :office, :holder, :key, :sealed, :proof, :day)
                        on conflict do nothing
                        """)
                        .param("id", key.id())
                        .param("town", CurrentMunicipality.require().value())
                        .param("office", key.office().name())
                        .param("holder", holder.value())
                        .param("key", key.publicBytes())
                        .param("sealed", sealedPrivate)
                        .param("proof", key.proofBytes())
                        .param("day", key.madeOn())
                        .update()
                == 1;
    }

    /** The private half goes; what was sealed for this key, it opens no more. */
    void retire(UUID key, LocalDate today) {
        jdbc.sql("update evidence.seal_key set retired_on = :today, sealed_private = null where id = :key")
                .param("today", today)
                .param("key", key)
                .update();
    }

    /** The private key as it is kept; others who try it wait until this transaction ends. */
    Optional<KeptKey> kept(UUID key) {
        return jdbc.sql("""
                        select sealed_private, failures, locked_until from evidence.seal_key
                        where id = :key and retired_on is null
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

    private static SealKey key(ResultSet row, int number) throws SQLException {
        UUID holder = row.getObject("holder_id", UUID.class);
        return new SealKey(
                row.getObject("id", UUID.class),
                Role.valueOf(row.getString("office")),
                holder == null ? null : new PersonId(holder),
                Base64.getEncoder().encodeToString(row.getBytes("public_key")),
                Base64.getEncoder().encodeToString(row.getBytes("proof")),
                row.getObject("made_on", LocalDate.class));
    }
}
