package de.leitplanke.platform.seal;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A private key as it is kept: sealed by its holder's passphrase, see {@link PassphraseSeal}. Five wrong passphrases in
 * a row lock it for fifteen minutes.
 */
public final class KeptKey {

    private static final int MOST_FAILURES = 5;
    private static final Duration LOCKED = Duration.ofMinutes(15);

    private final byte[] sealed;
    private final int failures;
    private final @Nullable OffsetDateTime lockedUntil;

    /**
     * The key as it is in the database.
     *
     * @param failures how often in a row it was opened in vain
     */
    public KeptKey(byte[] sealed, int failures, @Nullable OffsetDateTime lockedUntil) {
        this.sealed = sealed.clone();
        this.failures = failures;
        this.lockedUntil = lockedUntil;
    }

    /** What came of a passphrase; failures and lock are to be stored. */
    public sealed interface Attempt {}

    /** The private key, to be forgotten once it has been used. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Opened(byte[] secret) implements Attempt {}

    /** Another passphrase, the how manieth in a row, and until when the key is now locked. */
    public record Wrong(int failures, @Nullable OffsetDateTime lockedUntil) implements Attempt {

        /** Whether this attempt was one too many. */
        public boolean locks() {
            return lockedUntil != null;
        }
    }

    /** Locked; the passphrase was not tried. */
    public record Locked() implements Attempt {}

    /** Tries a passphrase; the context is the one with which the key was sealed. */
    public Attempt open(String passphrase, String context, OffsetDateTime now) {
        if (lockedUntil != null && lockedUntil.isAfter(now)) {
            return new Locked();
        }
        Optional<byte[]> secret = PassphraseSeal.open(sealed, passphrase, context);
        if (secret.isPresent()) {
            return new Opened(secret.get());
        }
        boolean locks = failures + 1 >= MOST_FAILURES;
        return new Wrong(locks ? 0 : failures + 1, locks ? now.plus(LOCKED) : null);
    }

    @Override
    public String toString() {
        return "KeptKey";
    }
}
