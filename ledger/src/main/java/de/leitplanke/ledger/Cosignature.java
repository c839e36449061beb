package de.leitplanke.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** What a witness signs, cosignature/v1: a header, the time, the text of the checkpoint (C2SP tlog-cosignature). */
final class Cosignature {

    private static final int LENGTH = Long.BYTES + Ed25519.SIGNATURE_LENGTH;

    private Cosignature() {}

    static byte[] message(String checkpointText, long seconds) {
        return ("cosignature/v1\ntime " + seconds + "\n" + checkpointText).getBytes(StandardCharsets.UTF_8);
    }

    /** The signed time if the signature is right. */
    static Optional<Instant> time(VerifierKey key, String checkpointText, byte[] timeAndSignature) {
        if (timeAndSignature.length != LENGTH) {
            return Optional.empty();
        }
        long seconds = ByteBuffer.wrap(timeAndSignature).getLong();
        byte[] signature = Arrays.copyOfRange(timeAndSignature, Long.BYTES, LENGTH);
        boolean right = seconds >= 0
                && seconds <= Instant.MAX.getEpochSecond()
                && key.verifies(message(checkpointText, seconds), signature);
        return right ? Optional.of(Instant.ofEpochSecond(seconds)) : Optional.empty();
    }
}
