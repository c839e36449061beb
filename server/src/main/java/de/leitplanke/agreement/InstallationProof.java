package de.leitplanke.agreement;

import de.leitplanke.platform.seal.SealBroken;
import de.leitplanke.platform.seal.SealingKey;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/**
 * Proves that a row was written by this installation: its content is sealed by the master key, which lies outside the
 * database. Who can write into the database alone cannot make such a row.
 */
@Component
class InstallationProof {

    private final SealingKey masterKey;

    InstallationProof(SealingKey masterKey) {
        this.masterKey = masterKey;
    }

    byte[] of(String what, String content) {
        return masterKey.seal(content.getBytes(StandardCharsets.UTF_8), context(what));
    }

    boolean holds(byte[] proof, String what, String content) {
        try {
            return Arrays.equals(masterKey.open(proof, context(what)), content.getBytes(StandardCharsets.UTF_8));
        } catch (SealBroken e) {
            return false;
        }
    }

    private static String context(String what) {
        return "agreement-" + what + ":" + CurrentMunicipality.require().value();
    }
}
