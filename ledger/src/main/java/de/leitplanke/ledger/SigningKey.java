package de.leitplanke.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;

/** A private Ed25519 key with its name, for the platform or a witness. Its seed is a secret of 32 bytes (RFC 8032). */
public final class SigningKey {

    private static final byte[] PROBE = "leitplanke".getBytes(StandardCharsets.UTF_8);

    private final VerifierKey verifier;
    private final byte[] seed;

    private SigningKey(VerifierKey verifier, byte[] seed) {
        this.verifier = verifier;
        this.seed = seed;
    }

    /** A new key; a name with a space or a plus sign is an {@link IllegalArgumentException}. */
    public static SigningKey generate(String name, SignatureType type, SecureRandom random) {
        if (!KeyNames.isValid(name)) {
            throw new IllegalArgumentException("a name of a key has no spaces and no plus signs");
        }
        byte[][] pair = Ed25519.generate(random);
        return new SigningKey(new VerifierKey(name, type, pair[1]), pair[0]);
    }

    /**
     * The key as it was kept.
     *
     * @throws MalformedException if the seed does not belong to the public key
     */
    public static SigningKey of(VerifierKey verifier, byte[] seed) throws MalformedException {
        if (seed.length != Ed25519.KEY_LENGTH || !verifier.verifies(PROBE, Ed25519.sign(seed, PROBE))) {
            throw new MalformedException("Der geheime Schlüssel gehört nicht zum öffentlichen.");
        }
        return new SigningKey(verifier, seed.clone());
    }

    /** The public half. */
    public VerifierKey verifier() {
        return verifier;
    }

    /** A copy of the secret seed. */
    public byte[] seed() {
        return seed.clone();
    }

    /** Signs a checkpoint as the platform. Only for keys of type {@link SignatureType#NOTE}. */
    public SignedNote sign(Checkpoint checkpoint) {
        return SignedNote.of(checkpoint.text(), signText(checkpoint.text()));
    }

    /**
     * Signs as a witness that this is the latest state it has seen (C2SP tlog-cosignature). Only for keys of type
     * {@link SignatureType#COSIGNATURE}.
     *
     * @param checkpointText text of the note as the platform signed it
     * @param time of the signature, whole seconds count
     */
    public NoteSignature cosign(String checkpointText, Instant time) {
        require(SignatureType.COSIGNATURE);
        byte[] signature = Ed25519.sign(seed, Cosignature.message(checkpointText, time.getEpochSecond()));
        return line(ByteBuffer.allocate(Long.BYTES + signature.length)
                .putLong(time.getEpochSecond())
                .put(signature)
                .array());
    }

    NoteSignature signText(String text) {
        require(SignatureType.NOTE);
        return line(Ed25519.sign(seed, text.getBytes(StandardCharsets.UTF_8)));
    }

    private NoteSignature line(byte[] signature) {
        return new NoteSignature(verifier.name(), verifier.id(), signature);
    }

    private void require(SignatureType type) {
        if (verifier.type() != type) {
            throw new IllegalStateException("a key of type " + verifier.type() + " does not sign so");
        }
    }

    @Override
    public String toString() {
        return "SigningKey " + verifier.name();
    }
}
