package de.leitplanke.ledger;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;

/** One signature line under a note: {@code — name Base64(key id || signature)} (C2SP signed-note). */
public final class NoteSignature {

    private static final String DASH = "\u2014 ";

    private final String name;
    private final int keyId;
    private final byte[] signature;

    NoteSignature(String name, int keyId, byte[] signature) {
        this.name = name;
        this.keyId = keyId;
        this.signature = signature.clone();
    }

    /**
     * Reads a line without its line break.
     *
     * @throws MalformedException if it is no signature line
     */
    public static NoteSignature parse(String line) throws MalformedException {
        String[] parts = line.startsWith(DASH) ? line.substring(DASH.length()).split(" ", -1) : new String[0];
        if (parts.length != 2 || !KeyNames.isValid(parts[0])) {
            throw new MalformedException("Eine Unterschriftszeile ist nicht lesbar.");
        }
        byte[] idAndSignature = Bytes.fromBase64(parts[1]);
        if (idAndSignature.length <= Integer.BYTES) {
            throw new MalformedException("Eine Unterschriftszeile ist zu kurz.");
        }
        return new NoteSignature(
                parts[0],
                ByteBuffer.wrap(idAndSignature).getInt(),
                Arrays.copyOfRange(idAndSignature, Integer.BYTES, idAndSignature.length));
    }

    public String name() {
        return name;
    }

    byte[] signature() {
        return signature.clone();
    }

    /** Whether the line claims to be of this key; not whether the signature is right. */
    public boolean claims(VerifierKey key) {
        return name.equals(key.name()) && keyId == key.id();
    }

    /** The line without its line break. */
    @Override
    public String toString() {
        byte[] idAndSignature = ByteBuffer.allocate(Integer.BYTES + signature.length)
                .putInt(keyId)
                .put(signature)
                .array();
        return DASH + name + " " + Base64.getEncoder().encodeToString(idAndSignature);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteSignature line
                && name.equals(line.name)
                && keyId == line.keyId
                && Arrays.equals(signature, line.signature);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, keyId, Arrays.hashCode(signature));
    }
}
