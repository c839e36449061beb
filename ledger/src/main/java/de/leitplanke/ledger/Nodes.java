package de.leitplanke.ledger;

/**
 * Where the hashes of the complete subtrees are kept, in memory or in a table. A node at level L and index I covers the
 * leaves from I * 2^L up to (I + 1) * 2^L, without the last; level 0 are the leaf hashes. Once written, a node never
 * changes.
 */
@FunctionalInterface
public interface Nodes {

    /** The hash of a subtree whose leaves have all been appended. */
    Hash at(int level, long index);

    /** Takes note of a subtree that has become complete. */
    @FunctionalInterface
    interface Sink {

        void put(int level, long index, Hash hash);

        /** For callers that keep no nodes. */
        static Sink none() {
            return (level, index, hash) -> {};
        }
    }
}
