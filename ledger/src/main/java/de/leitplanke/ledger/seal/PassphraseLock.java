package de.leitplanke.ledger.seal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Locks a secret with a passphrase: PBKDF2 with HMAC-SHA-256 (RFC 8018) and AES-256-GCM. The form is the number of
 * rounds (4 bytes), salt (16), nonce (12), encrypted secret.
 */
public final class PassphraseLock {

    private static final int ROUNDS = 600_000;
    private static final int MOST_ROUNDS = 10_000_000;
    private static final int SALT_LENGTH = 16;
    private static final int KEY_BITS = 256;
    private static final int HEADER = Integer.BYTES + SALT_LENGTH;

    private PassphraseLock() {}

    /** The passphrase is not cleared; that is for the caller. */
    public static byte[] lock(byte[] secret, char[] passphrase, SecureRandom random) {
        byte[] salt = new byte[SALT_LENGTH];
        byte[] nonce = new byte[AesGcm.NONCE_LENGTH];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        byte[] header = ByteBuffer.allocate(HEADER).putInt(ROUNDS).put(salt).array();
        byte[] encrypted = AesGcm.encrypt(key(passphrase, salt, ROUNDS), nonce, header, secret);
        return Octets.join(header, nonce, encrypted);
    }

    /** Empty if the passphrase is wrong or the lock was changed. */
    public static Optional<byte[]> unlock(byte[] locked, char[] passphrase) {
        if (locked.length < HEADER + AesGcm.NONCE_LENGTH + AesGcm.TAG_LENGTH) {
            return Optional.empty();
        }
        int rounds = ByteBuffer.wrap(locked).getInt();
        if (rounds < 1 || rounds > MOST_ROUNDS) {
            return Optional.empty();
        }
        byte[] header = Arrays.copyOf(locked, HEADER);
        byte[] salt = Arrays.copyOfRange(locked, Integer.BYTES, HEADER);
        byte[] nonce = Arrays.copyOfRange(locked, HEADER, HEADER + AesGcm.NONCE_LENGTH);
        byte[] encrypted = Arrays.copyOfRange(locked, HEADER + AesGcm.NONCE_LENGTH, locked.length);
        return AesGcm.decrypt(key(passphrase, salt, rounds), nonce, header, encrypted);
    }

    private static byte[] key(char[] passphrase, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(passphrase, salt, rounds, KEY_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has PBKDF2", e);
        } finally {
            spec.clearPassword();
        }
    }
}
