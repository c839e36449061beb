package de.leitplanke.ledger.seal;

import static de.leitplanke.ledger.seal.Octets.ascii;
import static de.leitplanke.ledger.seal.Octets.join;
import static de.leitplanke.ledger.seal.Octets.two;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hybrid public key encryption in base mode, one message for each encapsulated key (RFC 9180): DHKEM(X25519,
 * HKDF-SHA256), HKDF-SHA256 and AES-GCM.
 */
final class Hpke {

    /** The suite in use: AES-256-GCM. */
    static final Hpke STANDARD = new Hpke(2, 32);

    /** Length of the encapsulated key in front of each ciphertext. */
    static final int ENCAPSULATED_LENGTH = X25519.KEY_LENGTH;

    private static final int KEM = 0x0020;
    private static final int KDF_ID = 1;
    private static final byte[] KEM_SUITE = join(ascii("KEM"), two(KEM));
    private static final byte[] BASE_MODE = {0};
    private static final byte[] NOTHING = {};

    private final byte[] suite;
    private final int keyLength;

    Hpke(int aead, int keyLength) {
        this.suite = join(ascii("HPKE"), two(KEM), two(KDF_ID), two(aead));
        this.keyLength = keyLength;
    }

    /** Encapsulated key and ciphertext, one behind the other. */
    byte[] seal(byte[] publicKey, byte[] info, byte[] associated, byte[] plain, SecureRandom random) {
        X25519.Pair ephemeral = X25519.generate(random);
        byte[] agreed = X25519.agree(ephemeral.privateKey(), publicKey)
                .orElseThrow(() -> new IllegalArgumentException("this public key makes every secret zero"));
        Schedule schedule = schedule(agreed, ephemeral.publicKey(), publicKey, info);
        return join(ephemeral.publicKey(), AesGcm.encrypt(schedule.key(), schedule.nonce(), associated, plain));
    }

    /** Empty if anything is not as it was sealed. */
    Optional<byte[]> open(X25519.Pair own, byte[] info, byte[] associated, byte[] encapsulated, byte[] encrypted) {
        return X25519.agree(own.privateKey(), encapsulated).flatMap(agreed -> {
            Schedule schedule = schedule(agreed, encapsulated, own.publicKey(), info);
            return AesGcm.decrypt(schedule.key(), schedule.nonce(), associated, encrypted);
        });
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Schedule(byte[] key, byte[] nonce) {}

    /** Sections 4.1 (Encap, Decap) and 5.1 (KeySchedule). */
    private Schedule schedule(byte[] agreed, byte[] encapsulated, byte[] publicKey, byte[] info) {
        byte[] prk = extract(KEM_SUITE, NOTHING, "eae_prk", agreed);
        byte[] shared = expand(KEM_SUITE, prk, "shared_secret", join(encapsulated, publicKey), 32);
        byte[] context = join(
                BASE_MODE, extract(suite, NOTHING, "psk_id_hash", NOTHING), extract(suite, NOTHING, "info_hash", info));
        byte[] secret = extract(suite, shared, "secret", NOTHING);
        return new Schedule(
                expand(suite, secret, "key", context, keyLength),
                expand(suite, secret, "base_nonce", context, AesGcm.NONCE_LENGTH));
    }

    private static byte[] extract(byte[] suite, byte[] salt, String label, byte[] material) {
        HKDFParameterSpec.Builder extraction =
                HKDFParameterSpec.ofExtract().addIKM(join(ascii("HPKE-v1"), suite, ascii(label), material));
        if (salt.length > 0) {
            extraction.addSalt(salt);
        }
        return derive(extraction.extractOnly());
    }

    private static byte[] expand(byte[] suite, byte[] prk, String label, byte[] info, int length) {
        byte[] labeled = join(two(length), ascii("HPKE-v1"), suite, ascii(label), info);
        return derive(HKDFParameterSpec.expandOnly(new SecretKeySpec(prk, "HKDF-PRK"), labeled, length));
    }

    private static byte[] derive(HKDFParameterSpec parameters) {
        try {
            return KDF.getInstance("HKDF-SHA256").deriveData(parameters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform from 25 on has HKDF-SHA256", e);
        }
    }
}
