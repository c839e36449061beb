package de.leitplanke.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A SHA-256 value of 32 bytes, ordered as an unsigned number. */
public final class Hash implements Comparable<Hash> {

    /** Length in bytes. */
    public static final int LENGTH = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    /** Looking the algorithm up for each hash would cost as much as the hash itself. */
    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Hash::sha256);

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The hash with these 32 bytes, which are copied; any other length is an {@link IllegalArgumentException}. */
    public static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a hash has " + LENGTH + " bytes, not " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /**
     * Reads standard Base64 with padding, in the one canonical spelling.
     *
     * @throws MalformedException if it is not the Base64 of 32 bytes
     */
    public static Hash fromBase64(String text) throws MalformedException {
        byte[] bytes = Bytes.fromBase64(text);
        if (bytes.length != LENGTH) {
            throw new MalformedException("Ein Hash hat 32 Bytes, nicht " + bytes.length + ".");
        }
        return new Hash(bytes);
    }

    /** SHA-256 over the parts, one behind the other. */
    public static Hash over(byte[]... parts) {
        MessageDigest digest = SHA_256.get();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return new Hash(digest.digest());
    }

    /** Hash of a leaf, SHA-256(0x00 || data) (RFC 6962, section 2.1). */
    public static Hash leaf(byte[] data) {
        MessageDigest digest = SHA_256.get();
        digest.update(LEAF);
        return new Hash(digest.digest(data));
    }

    /** Hash of an inner node, SHA-256(0x01 || left || right) (RFC 6962, section 2.1). */
    public static Hash node(Hash left, Hash right) {
        MessageDigest digest = SHA_256.get();
        digest.update(NODE);
        digest.update(left.bytes);
        return new Hash(digest.digest(right.bytes));
    }

    /** Root of the tree without leaves, SHA-256 of nothing (RFC 6962, section 2.1). */
    public static Hash ofEmptyTree() {
        return over();
    }

    /** A copy of the 32 bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** 64 lower-case hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public int compareTo(Hash other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
