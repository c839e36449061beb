package de.leitplanke.agreement;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.OffsetDateTime;

/** One party's signature under a version: Ed25519 (RFC 8032) over the UTF-8 bytes of the canonical form. */
final class Signature {

    static final String ALGORITHM = "Ed25519";

    private final Party party;
    private final byte[] publicKey;
    private final byte[] signature;
    private final boolean demo;
    private final OffsetDateTime signedAt;

    /**
     * Takes a signature as it is stored.
     *
     * @param publicKey Ed25519 key as X.509 SubjectPublicKeyInfo
     * @param demo whether the key was only made for the demo town
     */
    Signature(Party party, byte[] publicKey, byte[] signature, boolean demo, OffsetDateTime signedAt) {
        this.party = party;
        this.publicKey = publicKey.clone();
        this.signature = signature.clone();
        this.demo = demo;
        this.signedAt = signedAt;
    }

    Party party() {
        return party;
    }

    byte[] publicKey() {
        return publicKey.clone();
    }

    byte[] signature() {
        return signature.clone();
    }

    boolean demo() {
        return demo;
    }

    OffsetDateTime signedAt() {
        return signedAt;
    }

    /** Whether this is a true signature under exactly this text; a key that cannot be read proves nothing. */
    boolean covers(String canonical) {
        if (!PublicKeyText.isUsable(publicKey)) {
            return false;
        }
        try {
            PublicKey key = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(publicKey));
            java.security.Signature check = java.security.Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(canonical.getBytes(StandardCharsets.UTF_8));
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** First 16 hexadecimal digits of the key's SHA-256, in groups of four. */
    String fingerprint() {
        return PublicKeyText.fingerprint(publicKey);
    }
}
