package de.leitplanke.agreement;

import de.leitplanke.evidence.ActKind;
import de.leitplanke.evidence.OfficialActs;
import de.leitplanke.rules.AgreementVersion;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Freezes a text as the next version and lays it before both parties for signature. */
@Service
@Transactional
class Proposals {

    private final Versions versions;
    private final ReadVersions reading;
    private final OfficialActs acts;

    Proposals(Versions versions, ReadVersions reading, OfficialActs acts) {
        this.versions = versions;
        this.reading = reading;
        this.acts = acts;
    }

    /**
     * Stores the text under the next free number, whatever number stands in it. From then on it never changes.
     * Proposing the same text twice in a row, while nobody has signed it, gives the version that is there already.
     *
     * @param by the party that proposes
     * @return the frozen version with its number
     */
    AgreementVersion propose(AgreementVersion text, Party by) {
        versions.lock();
        return waiting(text).orElseGet(() -> freeze(Renumbered.copy(text, versions.nextNumber()), by));
    }

    private Optional<AgreementVersion> waiting(AgreementVersion text) {
        return versions.latest()
                .filter(row -> row.inForceFrom() == null
                        && versions.signatures(row.id()).isEmpty())
                .flatMap(reading::of)
                .filter(latest -> Renumbered.copy(text, latest.number()).hash().equals(latest.hash()));
    }

    private AgreementVersion freeze(AgreementVersion version, Party by) {
        versions.add(version);
        acts.record(
                ActKind.VERSION_PROPOSED,
                "Fassung " + version.number(),
                Map.of("hash", version.hash(), "party", by.name()));
        return version;
    }
}
