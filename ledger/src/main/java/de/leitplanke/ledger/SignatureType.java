package de.leitplanke.ledger;

/** The two kinds of Ed25519 signatures under a note, with their byte in key ids and keys (C2SP signed-note). */
public enum SignatureType {

    /** A signature over the text of the note; so the platform signs. */
    NOTE(1),

    /**
     * A signature with its time over the text of a checkpoint (C2SP tlog-cosignature, cosignature/v1); so a witness
     * signs.
     */
    COSIGNATURE(4);

    private final int code;

    SignatureType(int code) {
        this.code = code;
    }

    byte code() {
        return (byte) code;
    }

    static SignatureType of(byte code) throws MalformedException {
        for (SignatureType type : values()) {
            if (type.code() == code) {
                return type;
            }
        }
        throw new MalformedException("Die Art des Schlüssels ist nicht bekannt.");
    }
}
