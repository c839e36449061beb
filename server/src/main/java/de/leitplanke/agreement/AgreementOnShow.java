package de.leitplanke.agreement;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the version that pages show: the one in force, else the last one received as a draft. */
@Service
@Transactional(readOnly = true)
class AgreementOnShow {

    private final AgreementInForce inForce;
    private final Versions versions;
    private final ReadVersions reading;

    AgreementOnShow(AgreementInForce inForce, Versions versions, ReadVersions reading) {
        this.inForce = inForce;
        this.versions = versions;
        this.reading = reading;
    }

    Optional<ShownAgreement> find() {
        return inForce.find()
                .map(stored -> new ShownAgreement(
                        stored.version(), stored.inForceFrom(), lines(versions.signatures(stored.id()))))
                .or(this::draft);
    }

    private Optional<ShownAgreement> draft() {
        return versions.latest()
                .flatMap(row -> reading.of(row)
                        .map(version -> new ShownAgreement(version, null, lines(versions.signatures(row.id())))));
    }

    private static List<ShownAgreement.SignatureLine> lines(List<Signature> signatures) {
        return signatures.stream().map(ShownAgreement.SignatureLine::of).toList();
    }
}
