package de.leitplanke.agreement;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens a sealed private key for one signature; five wrong passphrases lock it for a while. */
@Component
class OpeningKeys {

    private static final int MOST_FAILURES = 5;
    private static final Duration LOCKED = Duration.ofMinutes(15);

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

    private Outcome open(OfficeKey key, OfficeKeys.Sealed kept, String passphrase) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        OffsetDateTime lockedUntil = kept.lockedUntil();
        if (lockedUntil != null && lockedUntil.isAfter(now)) {
            return new Refused("signing.locked");
        }
        Optional<byte[]> opened =
                PassphraseSeal.open(kept.sealed(), passphrase, key.id().toString());
        if (opened.isEmpty()) {
            int failures = kept.failures() + 1;
            boolean locked = failures >= MOST_FAILURES;
            keys.failed(key.id(), locked ? 0 : failures, locked ? now.plus(LOCKED) : null, LocalDate.now(clock));
            return new Refused(locked ? "signing.locked" : "signing.wrongPassphrase");
        }
        keys.forgiveFailures(key.id());
        return new Opened(privateKey(opened.get()));
    }

    private static PrivateKey privateKey(byte[] encoded) {
        try {
            return KeyFactory.getInstance(Signature.ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("what was sealed as a key is one", e);
        }
    }
}
