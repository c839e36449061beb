package de.leitplanke.ledger;

import java.util.Collection;
import java.util.List;

/**
 * What the log keeps of an act or a receipt: a hash that binds to its content and tells nothing about it.
 *
 * @param value SHA-256(0x00 || salt || content), the salt being 32 bytes long
 */
public record Commitment(Hash value) implements Comparable<Commitment> {

    private static final byte[] DOMAIN = {0};

    public static Commitment to(Salt salt, byte[] content) {
        return new Commitment(Hash.over(DOMAIN, salt.bytes(), content));
    }

    /**
     * The order in which a day's commitments are appended: by value, so that their order and so the time of day tells
     * nothing.
     */
    public static List<Commitment> inOrderOfAppending(Collection<Commitment> ofOneDay) {
        return ofOneDay.stream().sorted().toList();
    }

    /** Hash of the leaf whose data are the 32 bytes of this commitment. */
    public Hash leafHash() {
        return Hash.leaf(value.bytes());
    }

    @Override
    public int compareTo(Commitment other) {
        return value.compareTo(other.value);
    }
}
