package de.leitplanke.evidence.seal;

import de.leitplanke.people.PersonId;
import de.leitplanke.people.Role;
import de.leitplanke.platform.seal.InstallationProof;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key with which an office holder opens seals.
 *
 * @param holder who has it; null once that account is gone
 * @param publicKey 32 bytes of X25519, in Base64
 * @param proof what shows that this installation made it, in Base64
 */
public record SealKey(
        UUID id, Role office, @Nullable PersonId holder, String publicKey, String proof, LocalDate madeOn) {

    /** The kind of row that the proof is made for. */
    static final String PROVEN_AS = "seal-key";

    byte[] publicBytes() {
        return Base64.getDecoder().decode(publicKey);
    }

    byte[] proofBytes() {
        return Base64.getDecoder().decode(proof);
    }

    /** What the proof is made for. */
    static String proven(UUID id, Role office, PersonId holder, String publicKey) {
        return id + " " + office.name() + " " + holder.value() + " " + publicKey;
    }

    /** Whoever only writes into the database cannot make a key count. */
    boolean isProvenBy(InstallationProof proofs) {
        PersonId person = holder;
        return person != null && proofs.holds(proofBytes(), PROVEN_AS, proven(id, office, person, publicKey));
    }
}
