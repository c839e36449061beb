package de.leitplanke.ledger;

/**
 * What a Merkle tree is at one moment (RFC 6962, section 2.1).
 *
 * @param size number of leaves
 * @param root hash over all of them
 */
public record TreeHead(long size, Hash root) {

    public TreeHead {
        if (size < 0) {
            throw new IllegalArgumentException("a tree has no negative size");
        }
    }

    /** The tree without leaves. */
    public static TreeHead empty() {
        return new TreeHead(0, Hash.ofEmptyTree());
    }
}
