package de.leitplanke.ledger.seal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/** One group's consent to open one entry: its part of the key. To be forgotten once the entry has been shown. */
public final class Share {

    private static final byte[] HAND_INFO = Octets.ascii("leitplanke ledger handed share v1");

    private final String group;
    private final byte[] key;

    Share(String group, byte[] key) {
        this.group = group;
        this.key = key;
    }

    /** Name of the group that consents. */
    public String group() {
        return group;
    }

    /**
     * Closes the consent for whoever is to open the entry (RFC 9180), so that it can wait for the other groups.
     *
     * @param publicKey the reader's {@link MemberKey#publicKey()}
     * @param associated what it belongs to, for example the request and the entry; must be the same when it is received
     */
    public byte[] handTo(byte[] publicKey, byte[] associated, SecureRandom random) {
        return Hpke.STANDARD.seal(publicKey, HAND_INFO, context(group, associated), key, random);
    }

    /** A consent that was handed to this reader; empty if the key, the group or the associated data do not fit. */
    public static Optional<Share> received(String group, byte[] handed, MemberKey reader, byte[] associated) {
        if (handed.length < Hpke.ENCAPSULATED_LENGTH) {
            return Optional.empty();
        }
        byte[] encapsulated = Arrays.copyOf(handed, Hpke.ENCAPSULATED_LENGTH);
        byte[] ciphertext = Arrays.copyOfRange(handed, Hpke.ENCAPSULATED_LENGTH, handed.length);
        return Hpke.STANDARD
                .open(reader.pair(), HAND_INFO, context(group, associated), encapsulated, ciphertext)
                .map(key -> new Share(group, key));
    }

    private static byte[] context(String group, byte[] associated) {
        return Octets.framed(group.getBytes(StandardCharsets.UTF_8), associated);
    }

    byte[] key() {
        return key;
    }

    @Override
    public String toString() {
        return "Share of " + group;
    }
}
