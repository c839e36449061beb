package de.leitplanke.ledger.seal;

import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-GCM with nonces of 12 and tags of 16 bytes (NIST SP 800-38D). */
final class AesGcm {

    static final int NONCE_LENGTH = 12;
    static final int TAG_LENGTH = 16;

    private AesGcm() {}

    static byte[] encrypt(byte[] key, byte[] nonce, byte[] associated, byte[] plain) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, key, nonce, associated).doFinal(plain);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("keys of 16 or 32 bytes always encrypt", e);
        }
    }

    /** Empty if key, nonce, associated data or one bit of the text are not those of the encryption. */
    static Optional<byte[]> decrypt(byte[] key, byte[] nonce, byte[] associated, byte[] encrypted) {
        if (encrypted.length < TAG_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, key, nonce, associated).doFinal(encrypted));
        } catch (AEADBadTagException notAsEncrypted) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("keys of 16 or 32 bytes always decrypt", e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] associated)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_LENGTH * Byte.SIZE, nonce));
        cipher.updateAAD(associated);
        return cipher;
    }
}
