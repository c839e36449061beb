package de.leitplanke.agreement;

import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.seal.InstallationProof;
import de.leitplanke.rules.AgreementVersion;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Verifies the file of a signed version: the town's own is recognised, another's text can become a draft. */
@Service
@Transactional
class Importing {

    private final Versions versions;
    private final ReadVersions reading;
    private final OfficeKeys keys;
    private final InstallationProof proofs;
    private final DraftDesk drafts;

    Importing(Versions versions, ReadVersions reading, OfficeKeys keys, InstallationProof proofs, DraftDesk drafts) {
        this.versions = versions;
        this.reading = reading;
        this.keys = keys;
        this.proofs = proofs;
        this.drafts = drafts;
    }

    sealed interface Outcome {}

    record Refused(String textKey, String value) implements Outcome {}

    /** A version of this town; says whether both keys are ones that the offices registered here. */
    record Own(AgreementVersion version, List<Signature> signatures, boolean byOfficeKeys) implements Outcome {}

    /** The text is not one of this town's versions. */
    record Foreign(AgreementVersion version, List<Signature> signatures) implements Outcome {}

    record Begun(UUID draft) implements Outcome {}

    Outcome verify(byte[] file) {
        return switch (SignedFileReader.read(file)) {
            case SignedFileReader.Broken broken -> new Refused(broken.textKey(), broken.value());
            case SignedFileReader.Intact intact -> place(intact.version(), intact.signatures());
        };
    }

    /** Verifies the file and, if its text is another town's, begins a draft with it. */
    Outcome beginDraft(byte[] file, SignedIn person) {
        Outcome verified = verify(file);
        return verified instanceof Foreign(AgreementVersion version, List<Signature> signatures)
                ? new Begun(drafts.begin(person, title(version), version))
                : verified;
    }

    /** Whoever makes two keys can sign any text: what bears the town's name must be stored here. */
    private Outcome place(AgreementVersion version, List<Signature> signatures) {
        if (isOwn(version)) {
            return new Own(version, signatures, signatures.stream().allMatch(this::isByOfficeKey));
        }
        boolean bearsOurName = versions.latest()
                .flatMap(reading::of)
                .filter(own -> own.town().equals(version.town()))
                .isPresent();
        return bearsOurName
                ? new Refused("versionImport.notOurs", String.valueOf(version.number()))
                : new Foreign(version, signatures);
    }

    private static String title(AgreementVersion version) {
        return version.town() + ", Fassung " + version.number();
    }

    private boolean isOwn(AgreementVersion version) {
        return versions.all().stream().anyMatch(row -> row.hash().equals(version.hash()));
    }

    private boolean isByOfficeKey(Signature signature) {
        return keys.of(signature.publicKey())
                .filter(key -> key.party() == signature.party() && key.isProvenBy(proofs))
                .isPresent();
    }
}
