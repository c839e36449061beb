package de.leitplanke.platform.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.spec.KeySpec;
import java.text.Normalizer;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals a private key under a passphrase that is stored nowhere: PBKDF2 with HMAC-SHA-512 (RFC 8018), then AES-256-GCM
 * (NIST SP 800-38D). Rounds (4 bytes), salt (16) and nonce (12) stand before the cipher text, so that the rounds can
 * grow later.
 */
public final class PassphraseSeal {

    /** Nearly three times what OWASP's password storage guide asks for this function (210,000; status 2023). */
    private static final int ROUNDS = 600_000;

    private static final int MOST_ROUNDS = 10_000_000;
    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int HEAD_BYTES = Integer.BYTES + SALT_BYTES + NONCE_BYTES;
    private static final int KEY_BITS = 256;
    private static final int TAG_BITS = 128;
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final int FEWEST_LETTERS = 5;

    private PassphraseSeal() {}

    /** Whether a passphrase is long and varied enough to be guessed for a long time, and short enough for a form. */
    public static boolean isSound(String passphrase) {
        int length = passphrase.codePointCount(0, passphrase.length());
        return length >= SHORTEST
                && length <= LONGEST
                && passphrase.codePoints().distinct().count() >= FEWEST_LETTERS;
    }

    /** Seals bytes; the context is authenticated with them, so that they cannot be moved to another row. */
    public static byte[] seal(byte[] plain, String passphrase, String context, SecureRandom random) {
        byte[] salt = new byte[SALT_BYTES];
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, passphrase, ROUNDS, salt, nonce, context);
            byte[] sealed = cipher.doFinal(plain);
            return ByteBuffer.allocate(HEAD_BYTES + sealed.length)
                    .putInt(ROUNDS)
                    .put(salt)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /** The bytes that were sealed; empty if the passphrase is another one or the bytes were changed. */
    public static Optional<byte[]> open(byte[] sealed, String passphrase, String context) {
        if (sealed.length <= HEAD_BYTES) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(sealed);
        int rounds = bytes.getInt();
        if (rounds < 1 || rounds > MOST_ROUNDS) {
            return Optional.empty();
        }
        byte[] salt = new byte[SALT_BYTES];
        byte[] nonce = new byte[NONCE_BYTES];
        bytes.get(salt).get(nonce);
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, passphrase, rounds, salt, nonce, context)
                    .doFinal(sealed, HEAD_BYTES, sealed.length - HEAD_BYTES));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    private static Cipher cipher(int mode, String passphrase, int rounds, byte[] salt, byte[] nonce, String context)
            throws GeneralSecurityException {
        // Umlauts come composed or not, depending on the keyboard's system.
        char[] letters = Normalizer.normalize(passphrase, Normalizer.Form.NFC).toCharArray();
        KeySpec spec = new PBEKeySpec(letters, salt, rounds, KEY_BITS);
        byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                .generateSecret(spec)
                .getEncoded();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static IllegalStateException missing(GeneralSecurityException cause) {
        return new IllegalStateException("PBKDF2 and AES-GCM are part of every Java runtime", cause);
    }
}
