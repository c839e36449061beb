package de.leitplanke.agreement;

import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/** Reads the public key of a key that is kept outside, and names keys by their fingerprint. */
final class PublicKeyText {

    /** SubjectPublicKeyInfo of Ed25519 (RFC 8410) before the 32 bytes of the key. */
    private static final String HEAD = "302a300506032b6570032100";

    private static final int LONGEST = 2_000;
    private static final HexFormat HEX = HexFormat.of();

    /** The points of small order, without their sign: under them anybody can make signatures that fit. */
    private static final Set<String> SMALL_ORDER = Set.of(
            "0000000000000000000000000000000000000000000000000000000000000000",
            "0100000000000000000000000000000000000000000000000000000000000000",
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");

    private PublicKeyText() {}

    /** The key as X.509 SubjectPublicKeyInfo from PEM or Base64; empty if it is no usable Ed25519 key. */
    static Optional<byte[]> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            byte[] key = Base64.getDecoder()
                    .decode(text.replaceAll("-----(BEGIN|END) PUBLIC KEY-----", "")
                            .replaceAll("\\s", ""));
            return isUsable(key) ? Optional.of(key) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static boolean isUsable(byte[] key) {
        int head = HEAD.length() / 2;
        if (key.length != head + 32 || !HEX.formatHex(key, 0, head).equals(HEAD)) {
            return false;
        }
        byte[] point = Arrays.copyOfRange(key, head, key.length);
        point[31] &= 0x7f;
        return !SMALL_ORDER.contains(HEX.formatHex(point)) && isPoint(key);
    }

    /** SHA-256 of the key as 64 hexadecimal digits. */
    static String hash(byte[] key) {
        try {
            return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(key));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java runtime", e);
        }
    }

    /** First 16 hexadecimal digits of the key's SHA-256, in groups of four. */
    static String fingerprint(byte[] key) {
        return hash(key).substring(0, 16).replaceAll("(.{4})(?=.)", "$1 ");
    }

    private static boolean isPoint(byte[] key) {
        try {
            KeyFactory.getInstance(Signature.ALGORITHM).generatePublic(new X509EncodedKeySpec(key));
            return true;
        } catch (InvalidKeySpecException e) {
            return false;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Ed25519 is part of every Java runtime", e);
        }
    }
}
