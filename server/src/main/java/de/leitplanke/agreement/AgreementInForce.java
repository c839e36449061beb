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

/** The version that binds at this moment. It is in force only with valid signatures of both parties. */
@Service
public class AgreementInForce {

    private final Versions versions;
    private final ReadVersions reading;

    AgreementInForce(Versions versions, ReadVersions reading) {
        this.versions = versions;
        this.reading = reading;
    }

    /** A stored version with its row. */
    public record Stored(UUID id, MunicipalityId municipality, AgreementVersion version, OffsetDateTime inForceFrom) {}

    /**
     * The version in force, or none: then nothing may be sent. A version whose stored text or signatures were changed
     * does not count.
     */
    @Transactional(readOnly = true)
    public Optional<Stored> find() {
        return versions.due().stream()
                .filter(reading::isSignedByBoth)
                .flatMap(row -> reading.of(row).stream().map(version -> stored(row, version)))
                .findFirst();
    }

    private static Stored stored(Versions.Row row, AgreementVersion version) {
        return new Stored(row.id(), CurrentMunicipality.require(), version, Objects.requireNonNull(row.inForceFrom()));
    }
}
