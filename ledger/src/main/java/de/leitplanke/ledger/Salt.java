package de.leitplanke.ledger;

import java.util.Arrays;
import java.util.Base64;
import java.util.random.RandomGenerator;

/** 32 random bytes that keep anybody from guessing what a commitment stands for. Without its salt it means nothing. */
public final class Salt {

    /** Length in bytes. */
    public static final int LENGTH = 32;

    private final byte[] bytes;

    private Salt(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The salt with these 32 bytes, which are copied; any other length is an {@link IllegalArgumentException}. */
    public static Salt of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a salt has " + LENGTH + " bytes, not " + bytes.length);
        }
        return new Salt(bytes.clone());
    }

    /** A new one; the source must be a cryptographic one. */
    public static Salt random(RandomGenerator random) {
        byte[] bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        return new Salt(bytes);
    }

    /** A copy of the 32 bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Salt salt && Arrays.equals(bytes, salt.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Salt";
    }
}
