package de.leitplanke.ledger.seal;

/** One group's consent to open one entry: its part of the key. To be forgotten once the entry has been shown. */
public final class Share {

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

    byte[] key() {
        return key;
    }

    @Override
    public String toString() {
        return "Share of " + group;
    }
}
