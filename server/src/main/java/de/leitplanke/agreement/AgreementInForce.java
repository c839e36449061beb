package de.leitplanke.agreement;

import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.platform.tenancy.MunicipalityId;
import de.leitplanke.rules.AgreementVersion;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The version that binds at this moment. It binds only with what {@link Standing} asks for. */
@Service
public class AgreementInForce {

    private final Versions versions;
    private final ReadVersions reading;
    private final Standing standing;

    AgreementInForce(Versions versions, ReadVersions reading, Standing standing) {
        this.versions = versions;
        this.reading = reading;
        this.standing = standing;
    }

    /** A stored version with its row. */
    public record Stored(UUID id, MunicipalityId municipality, AgreementVersion version, OffsetDateTime inForceFrom) {}

    /**
     * The version in force, or none: then nothing may be sent. A version whose stored text, signatures, keys or entry
     * into force were changed does not count.
     */
    @Transactional(readOnly = true)
    public Optional<Stored> find() {
        return versions.due().stream().flatMap(row -> standing(row).stream()).findFirst();
    }

    private Optional<Stored> standing(Versions.Row row) {
        Optional<AgreementVersion> version = reading.of(row);
        if (version.filter(text -> standing.holds(row, text)).isEmpty()) {
            reading.report(row, "nicht von beiden Seiten gültig in Kraft gesetzt");
            return Optional.empty();
        }
        return version.map(text -> stored(row, text));
    }

    private static Stored stored(Versions.Row row, AgreementVersion version) {
        return new Stored(row.id(), CurrentMunicipality.require(), version, Objects.requireNonNull(row.inForceFrom()));
    }
}
