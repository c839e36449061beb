package de.leitplanke.agreement;

import de.leitplanke.people.PersonId;
import de.leitplanke.platform.seal.InstallationProof;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key with which an office signs.
 *
 * @param holder who has it; null once that account is gone
 * @param publicKey Ed25519 key as X.509 SubjectPublicKeyInfo, in Base64
 * @param outside whether the private key is kept elsewhere
 * @param proof what shows that this installation registered it, in Base64
 * @param retiredAt since when it signs no more; null while in use
 */
record OfficeKey(
        UUID id,
        Party party,
        @Nullable PersonId holder,
        String publicKey,
        boolean outside,
        String proof,
        OffsetDateTime registeredAt,
        @Nullable OffsetDateTime retiredAt) {

    /** The kind of row that the proof is made for. */
    static final String PROVEN_AS = "agreement-key";

    byte[] publicBytes() {
        return Base64.getDecoder().decode(publicKey);
    }

    byte[] proofBytes() {
        return Base64.getDecoder().decode(proof);
    }

    /** What the proof is made for. */
    static String proven(UUID id, Party party, byte[] publicKey) {
        return id + " " + party.name() + " " + PublicKeyText.hash(publicKey);
    }

    boolean isProvenBy(InstallationProof proofs) {
        return proofs.holds(proofBytes(), PROVEN_AS, proven(id, party, publicBytes()));
    }

    /** Whether it was in use at that moment. */
    boolean wasInUseAt(OffsetDateTime moment) {
        OffsetDateTime retired = retiredAt;
        return !moment.isBefore(registeredAt) && (retired == null || !moment.isAfter(retired));
    }
}
