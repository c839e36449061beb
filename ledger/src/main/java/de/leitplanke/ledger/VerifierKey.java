package de.leitplanke.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;

/** A public key with its name, as C2SP signed-note writes it: {@code name+key id+Base64 of type and key}. */
public final class VerifierKey {

    private final String name;
    private final SignatureType type;
    private final byte[] publicKey;

    VerifierKey(String name, SignatureType type, byte[] publicKey) {
        this.name = name;
        this.type = type;
        this.publicKey = publicKey.clone();
    }

    /**
     * Reads a key line.
     *
     * @throws MalformedException if it is none, or if the key id does not fit name and key
     */
    public static VerifierKey parse(String line) throws MalformedException {
        String[] parts = line.split("\\+", 3);
        if (parts.length != 3 || !KeyNames.isValid(parts[0]) || !parts[1].matches("[0-9a-f]{8}")) {
            throw new MalformedException("Das ist kein öffentlicher Schlüssel der Form „Name+Kennung+Schlüssel“.");
        }
        byte[] typeAndKey = Bytes.fromBase64(parts[2]);
        if (typeAndKey.length != 1 + Ed25519.KEY_LENGTH) {
            throw new MalformedException("Der öffentliche Schlüssel hat eine falsche Länge.");
        }
        VerifierKey key = new VerifierKey(
                parts[0], SignatureType.of(typeAndKey[0]), Arrays.copyOfRange(typeAndKey, 1, typeAndKey.length));
        if (!key.idInHex().equals(parts[1])) {
            throw new MalformedException("Die Kennung passt nicht zum öffentlichen Schlüssel.");
        }
        return key;
    }

    public String name() {
        return name;
    }

    public SignatureType type() {
        return type;
    }

    /** The first four bytes of SHA-256(name || 0x0A || type || key), the first byte being the highest. */
    public int id() {
        byte[] prefix = (name + "\n").getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.wrap(
                        Hash.over(prefix, new byte[] {type.code()}, publicKey).bytes())
                .getInt();
    }

    boolean verifies(byte[] message, byte[] signature) {
        return Ed25519.verifies(publicKey, message, signature);
    }

    private String idInHex() {
        return "%08x".formatted(id());
    }

    /** The key line. */
    @Override
    public String toString() {
        byte[] typeAndKey = ByteBuffer.allocate(1 + publicKey.length)
                .put(type.code())
                .put(publicKey)
                .array();
        return name + "+" + idInHex() + "+" + Base64.getEncoder().encodeToString(typeAndKey);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey key
                && name.equals(key.name)
                && type == key.type
                && Arrays.equals(publicKey, key.publicKey);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, type, Arrays.hashCode(publicKey));
    }
}
