package de.leitplanke.platform.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A 256-bit key that seals bytes with AES-GCM (NIST SP 800-38D): nonce of 12 bytes, then cipher text with a tag of 16.
 * The context is authenticated with every sealing, so that bytes cannot be moved to another row.
 */
public final class SealingKey {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random;

    private SealingKey(byte[] key, SecureRandom random) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("a sealing key has " + KEY_BYTES + " bytes");
        }
        this.key = new SecretKeySpec(key, "AES");
        this.random = random;
    }

    public static SealingKey generate(SecureRandom random) {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return new SealingKey(bytes, random);
    }

    static SealingKey of(byte[] key, SecureRandom random) {
        return new SealingKey(key, random);
    }

    public byte[] seal(byte[] plain, String context) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, plain, 0, context);
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /**
     * The bytes that were sealed.
     *
     * @throws SealBroken if they were changed, moved or sealed by another key
     */
    public byte[] open(byte[] sealed, String context) {
        if (sealed.length <= NONCE_BYTES) {
            throw new SealBroken();
        }
        return run(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES), sealed, NONCE_BYTES, context);
    }

    /** This key, sealed by another one. */
    public byte[] wrappedBy(SealingKey outer, String context) {
        return outer.seal(key.getEncoded(), context);
    }

    /** The key that was wrapped by this one. */
    public SealingKey unwrap(byte[] wrapped, String context) {
        return new SealingKey(open(wrapped, context), random);
    }

    private byte[] run(int mode, byte[] nonce, byte[] input, int from, String context) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input, from, input.length - from);
        } catch (AEADBadTagException e) {
            throw new SealBroken();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is not available", e);
        }
    }

    @Override
    public String toString() {
        return "SealingKey";
    }
}
