package de.leitplanke.agreement;

import de.leitplanke.people.Municipality;
import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.seal.InstallationProof;
import de.leitplanke.platform.start.Settings;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.rules.AgreementVersion;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Says whether a version's force rests on what it must rest on: valid signatures of both parties with keys that this
 * installation registered for them, and a statement about the signed document that both offices made. In the demo town
 * two keys made for the demo suffice. What was verified once is not verified again as long as every stored byte of it
 * is the same.
 */
@Component
class Standing {

    private final StoredSupport stored;
    private final InstallationProof proofs;
    private final Settings settings;
    private final TownOfThisInstallation town;
    private final Set<Support> verified = ConcurrentHashMap.newKeySet();

    Standing(StoredSupport stored, InstallationProof proofs, Settings settings, TownOfThisInstallation town) {
        this.stored = stored;
        this.proofs = proofs;
        this.settings = settings;
        this.town = town;
    }

    /** Whether the version may bind from the moment stored with it. */
    boolean holds(Versions.Row row, AgreementVersion version) {
        Support support = stored.of(row);
        if (verified.contains(support)) {
            return true;
        }
        boolean holds = signedBy(support, version).containsAll(Arrays.asList(Party.values()))
                && (support.isDemo() || isEntered(support));
        if (holds) {
            verified.add(support);
        }
        return holds;
    }

    /** The parties whose signature under this version is valid. */
    Set<Party> signedBy(Versions.Row row, AgreementVersion version) {
        return signedBy(stored.of(row), version);
    }

    private Set<Party> signedBy(Support support, AgreementVersion version) {
        Set<Party> parties = EnumSet.noneOf(Party.class);
        support.signatures().stream()
                .filter(row -> row.demo() ? isDemoTown() : isByOfficeKey(row))
                .filter(row -> row.signature().covers(version.canonical()))
                .forEach(row -> parties.add(row.party()));
        return parties;
    }

    private boolean isByOfficeKey(Support.SignatureRow row) {
        return row.key()
                .filter(key -> key.party() == row.party() && key.wasInUseAt(row.signedAt()) && key.isProvenBy(proofs))
                .isPresent();
    }

    private boolean isEntered(Support support) {
        return support.entry()
                .filter(confirmed -> confirmed.isProvenBy(proofs, support.hash())
                        && support.inForceFrom() != null
                        && confirmed.entry().from().isEqual(support.inForceFrom()))
                .isPresent();
    }

    /** Asks the option of the start too: the database alone must not make a town a demo. */
    private boolean isDemoTown() {
        Municipality current = town.get();
        return settings.demo() && current.demo() && current.id().equals(CurrentMunicipality.require());
    }
}
