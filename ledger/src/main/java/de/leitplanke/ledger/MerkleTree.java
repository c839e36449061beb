package de.leitplanke.ledger;

import java.util.ArrayList;
import java.util.List;

/** A Merkle tree in memory: 64 bytes and a little for each leaf. Not for use by several threads at once. */
public final class MerkleTree implements Nodes {

    private final List<List<Hash>> levels = new ArrayList<>();
    private final CompactRange range = CompactRange.empty();

    /** Appends the hash of a leaf and says its number, from 0. */
    public long append(Hash leafHash) {
        range.append(leafHash, this::keep);
        return size() - 1;
    }

    public long size() {
        return levels.isEmpty() ? 0 : levels.getFirst().size();
    }

    public TreeHead head() {
        return range.head();
    }

    /** Proofs for any size the tree has had. */
    public MerkleProofs proofs() {
        return new MerkleProofs(this);
    }

    @Override
    public Hash at(int level, long index) {
        return levels.get(level).get(Math.toIntExact(index));
    }

    private void keep(int level, long index, Hash hash) {
        if (level == levels.size()) {
            levels.add(new ArrayList<>());
        }
        levels.get(level).add(hash);
    }
}
