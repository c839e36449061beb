package de.leitplanke.ledger.seal;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.KeyAgreement;

/** X25519 of the platform with the 32-byte keys of RFC 7748; their wrappings are those of RFC 8410. */
final class X25519 {

    static final int KEY_LENGTH = 32;

    private static final byte[] PUBLIC = HexFormat.of().parseHex("302a300506032b656e032100");
    private static final byte[] PRIVATE = HexFormat.of().parseHex("302e020100300506032b656e04220420");

    private X25519() {}

    /** A pair of raw keys. */
    @SuppressWarnings("ArrayRecordComponent")
    record Pair(byte[] privateKey, byte[] publicKey) {}

    static Pair generate(SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("X25519");
            generator.initialize(NamedParameterSpec.X25519, random);
            KeyPair pair = generator.generateKeyPair();
            return new Pair(
                    last(pair.getPrivate().getEncoded()), last(pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has X25519", e);
        }
    }

    /** The common secret; empty if the public key is one of the few that would make it zero (RFC 7748, section 6.1). */
    static Optional<byte[]> agree(byte[] privateKey, byte[] publicKey) {
        try {
            KeyFactory keys = KeyFactory.getInstance("X25519");
            KeyAgreement agreement = KeyAgreement.getInstance("X25519");
            agreement.init(keys.generatePrivate(new PKCS8EncodedKeySpec(Octets.join(PRIVATE, privateKey))));
            agreement.doPhase(keys.generatePublic(new X509EncodedKeySpec(Octets.join(PUBLIC, publicKey))), true);
            return Optional.of(agreement.generateSecret());
        } catch (InvalidKeyException smallOrder) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("keys of 32 bytes always agree", e);
        }
    }

    private static byte[] last(byte[] encoded) {
        return Arrays.copyOfRange(encoded, encoded.length - KEY_LENGTH, encoded.length);
    }
}
