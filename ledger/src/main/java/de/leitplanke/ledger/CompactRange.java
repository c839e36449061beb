package de.leitplanke.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * The least one must remember to append to a Merkle tree: the roots of its complete subtrees from left to right, one
 * for each bit of the size. Appending costs at most one hash per level (RFC 6962, section 2.1; compact ranges as in the
 * tree libraries of Certificate Transparency).
 */
public final class CompactRange {

    private final List<Hash> roots;
    private long size;

    private CompactRange(long size, List<Hash> roots) {
        this.size = size;
        this.roots = roots;
    }

    /** The tree without leaves. */
    public static CompactRange empty() {
        return new CompactRange(0, new ArrayList<>());
    }

    /** Goes on where a tree of this size stands, reading one node for each bit of the size. */
    public static CompactRange of(long size, Nodes nodes) {
        List<Hash> roots = new ArrayList<>();
        long start = 0;
        for (int level = Long.SIZE - 2; level >= 0; level--) {
            if ((size >> level & 1) == 1) {
                roots.add(nodes.at(level, start >> level));
                start += 1L << level;
            }
        }
        return new CompactRange(size, roots);
    }

    /** Appends the hash of a leaf and tells of every node that is complete now, the leaf itself first. */
    public void append(Hash leafHash, Nodes.Sink sink) {
        Hash hash = leafHash;
        long index = size;
        int level = 0;
        sink.put(level, index, hash);
        while ((index & 1) == 1) {
            hash = Hash.node(roots.removeLast(), hash);
            index >>= 1;
            level++;
            sink.put(level, index, hash);
        }
        roots.add(hash);
        size++;
    }

    public TreeHead head() {
        if (roots.isEmpty()) {
            return TreeHead.empty();
        }
        Hash root = roots.getLast();
        for (int i = roots.size() - 2; i >= 0; i--) {
            root = Hash.node(roots.get(i), root);
        }
        return new TreeHead(size, root);
    }
}
