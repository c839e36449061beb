package de.leitplanke.agreement;

import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.rules.AgreementVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The versions of the agreement and the signatures under them in the database. */
@Repository
@Transactional
class Versions {

    private final JdbcClient jdbc;
    private final Clock clock;

    Versions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A version as it is stored; whether it binds is for {@link AgreementInForce} to say. */
    record Row(UUID id, int number, String hash, @Nullable OffsetDateTime inForceFrom) {}

    /** The version received last, whether it is in force or not. */
    Optional<Row> latest() {
        return jdbc.sql("select id, number, hash, in_force_from from agreement.version order by number desc limit 1")
                .query(Versions::row)
                .optional();
    }

    Optional<Row> numbered(int number) {
        return jdbc.sql("select id, number, hash, in_force_from from agreement.version where number = :number")
                .param("number", number)
                .query(Versions::row)
                .optional();
    }

    /** All versions, the newest first. */
    List<Row> all() {
        return jdbc.sql("select id, number, hash, in_force_from from agreement.version order by number desc")
                .query(Versions::row)
                .list();
    }

    /** Lets one transaction of the town after the other add versions, until each ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('agreement.version ' || :town, 0))::text")
                .param("town", CurrentMunicipality.require().value().toString())
                .query(String.class)
                .single();
    }

    int nextNumber() {
        return jdbc.sql("select coalesce(max(number), 0) + 1 from agreement.version")
                .query(Integer.class)
                .single();
    }

    /** Versions whose day has come, the newest first. */
    List<Row> due() {
        return jdbc.sql("""
                        select id, number, hash, in_force_from
                        from agreement.version
                        where in_force_from <= :now
                        order by in_force_from desc, number desc
                        """)
                .param("now", OffsetDateTime.now(clock))
                .query(Versions::row)
                .list();
    }

    String canonical(UUID version) {
        return jdbc.sql("select canonical from agreement.version where id = :version")
                .param("version", version)
                .query(String.class)
                .single();
    }

    List<Signature> signatures(UUID version) {
        return jdbc.sql("""
                        select party, public_key, signature, demo, signed_at
                        from agreement.signature
                        where version_id = :version
                        order by party
                        """)
                .param("version", version)
                .query(Versions::signature)
                .list();
    }

    UUID add(AgreementVersion version) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into agreement.version (id, municipality_id, number, canonical, hash, received_at)
                        values (:id, :town, :number, :canonical, :hash, :now)
                        """)
                .param("id", id)
                .param("town", CurrentMunicipality.require().value())
                .param("number", version.number())
                .param("canonical", version.canonical())
                .param("hash", version.hash())
                .param("now", OffsetDateTime.now(clock))
                .update();
        return id;
    }

    /** False if this party or this key has signed the version already. */
    boolean sign(UUID version, Signature signature) {
        return jdbc.sql("""
                        insert into agreement.signature
                            (version_id, municipality_id, party, public_key, signature, demo, signed_at)
                        values (:version, :town, :party, :key, :signature, :demo, :at)
                        on conflict do nothing
                        """)
                        .param("version", version)
                        .param("town", CurrentMunicipality.require().value())
                        .param("party", signature.party().name())
                        .param("key", signature.publicKey())
                        .param("signature", signature.signature())
                        .param("demo", signature.demo())
                        .param("at", signature.signedAt())
                        .update()
                == 1;
    }

    void enterIntoForce(UUID version, OffsetDateTime from) {
        jdbc.sql("update agreement.version set in_force_from = :from where id = :version")
                .param("from", from)
                .param("version", version)
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("hash"),
                row.getObject("in_force_from", OffsetDateTime.class));
    }

    private static Signature signature(ResultSet row, int number) throws SQLException {
        return new Signature(
                Party.valueOf(row.getString("party")),
                row.getBytes("public_key"),
                row.getBytes("signature"),
                row.getBoolean("demo"),
                row.getObject("signed_at", OffsetDateTime.class));
    }
}
