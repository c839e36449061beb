package de.leitplanke.agreement;

import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.platform.tenancy.MunicipalityId;
import de.leitplanke.rules.AgreementReader;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.Reading;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The version that binds at this moment. It is in force only with the signatures of both parties. */
@Service
public class AgreementInForce {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<String, AgreementVersion> versions = new ConcurrentHashMap<>();

    AgreementInForce(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A stored version with its row. */
    public record Stored(UUID id, MunicipalityId municipality, AgreementVersion version, OffsetDateTime inForceFrom) {}

    /** The version in force, or none: then nothing may be sent. */
    @Transactional(readOnly = true)
    public Optional<Stored> find() {
        return jdbc.sql("""
                        select v.id, v.canonical, v.hash, v.in_force_from
                        from agreement.version v
                        where v.in_force_from <= :now
                          and 2 = (select count(*) from agreement.signature s where s.version_id = v.id)
                        order by v.in_force_from desc, v.number desc
                        limit 1
                        """)
                .param("now", OffsetDateTime.now(clock))
                .query((row, number) -> new Stored(
                        row.getObject("id", UUID.class),
                        CurrentMunicipality.require(),
                        version(row.getString("hash"), row.getString("canonical")),
                        row.getObject("in_force_from", OffsetDateTime.class)))
                .optional();
    }

    /** Reading a version costs more than a decision, and a version never changes: each is read once per hash. */
    private AgreementVersion version(String hash, String canonical) {
        return versions.computeIfAbsent(hash, key -> read(key, canonical));
    }

    private static AgreementVersion read(String hash, String canonical) {
        if (AgreementReader.fromCanonical(canonical) instanceof Reading.Accepted(AgreementVersion version)
                && version.hash().equals(hash)) {
            return version;
        }
        throw new IllegalStateException("a stored version is not what was signed");
    }
}
