package de.leitplanke.agreement;

import de.leitplanke.platform.seal.KeptKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;

/** Opens a sealed private key for one signature. */
@Component
class OpeningKeys {

    private final OfficeKeys keys;
    private final Clock clock;

    OpeningKeys(OfficeKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    sealed interface Outcome {}

    /** The private key, in memory only until it has signed. */
    record Opened(PrivateKey key) implements Outcome {

        byte[] sign(String text) {
            try {
                java.security.Signature signing = java.security.Signature.getInstance(Signature.ALGORITHM);
                signing.initSign(key);
                signing.update(text.getBytes(StandardCharsets.UTF_8));
                return signing.sign();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("Ed25519 is part of every Java runtime", e);
            }
        }
    }

    record Refused(String textKey) implements Outcome {}

    Outcome open(OfficeKey key, String passphrase) {
        return keys.sealedPrivate(key.id())
                .map(kept -> open(key, kept, passphrase))
                .orElseGet(() -> new Refused("signing.keyOutside"));
    }

    private Outcome open(OfficeKey key, KeptKey kept, String passphrase) {
        return switch (kept.open(passphrase, key.id().toString(), OffsetDateTime.now(clock))) {
            case KeptKey.Locked locked -> new Refused("signing.locked");
            case KeptKey.Wrong wrong -> {
                keys.failed(key.id(), wrong, LocalDate.now(clock));
                yield new Refused(wrong.locks() ? "signing.locked" : "signing.wrongPassphrase");
            }
            case KeptKey.Opened opened -> {
                keys.forgiveFailures(key.id());
                yield new Opened(privateKey(opened.secret()));
            }
        };
    }

    private static PrivateKey privateKey(byte[] encoded) {
        try {
            return KeyFactory.getInstance(Signature.ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("what was sealed as a key is one", e);
        }
    }
}
