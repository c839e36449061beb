package de.leitplanke.platform.seal;

import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/**
 * Proves that a row was written by this installation: its content is sealed by the master key, which lies outside the
 * database. Who can write into the database alone cannot make such a row.
 */
@Component
public class InstallationProof {

    private final SealingKey masterKey;

    InstallationProof(SealingKey masterKey) {
        this.masterKey = masterKey;
    }

    /** The proof of a content, for rows of this kind alone. */
    public byte[] of(String what, String content) {
        return masterKey.seal(content.getBytes(StandardCharsets.UTF_8), context(what));
    }

    /** Whether this installation made the proof for this kind of row, this content and this town. */
    public boolean holds(byte[] proof, String what, String content) {
        try {
            return Arrays.equals(masterKey.open(proof, context(what)), content.getBytes(StandardCharsets.UTF_8));
        } catch (SealBroken e) {
            return false;
        }
    }

    private static String context(String what) {
        return what + ":" + CurrentMunicipality.require().value();
    }
}
