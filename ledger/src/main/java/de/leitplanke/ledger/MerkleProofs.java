package de.leitplanke.ledger;

import java.util.ArrayList;
import java.util.List;

/** Makes proofs for any past or present size of one tree, out of the nodes that are kept. */
public final class MerkleProofs {

    private final Nodes nodes;

    public MerkleProofs(Nodes nodes) {
        this.nodes = nodes;
    }

    /** The tree as it was when it had this many leaves. */
    public TreeHead head(long size) {
        return size == 0 ? TreeHead.empty() : new TreeHead(size, hash(0, size));
    }

    /**
     * The path from a leaf to the root (RFC 6962, section 2.1.1).
     *
     * @param index number of the leaf, from 0, below size
     */
    public InclusionProof inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no leaf " + index + " in a tree of " + size);
        }
        List<Hash> path = new ArrayList<>();
        addPath(index, 0, size, path);
        return new InclusionProof(index, size, List.copyOf(path));
    }

    /**
     * That the tree of one size is the beginning of the tree of a later size (RFC 6962, section 2.1.2). From 0 and
     * between equal sizes the proof is empty.
     */
    public ConsistencyProof consistency(long from, long to) {
        if (from < 0 || from > to) {
            throw new IllegalArgumentException("a tree of " + to + " does not follow one of " + from);
        }
        List<Hash> path = new ArrayList<>();
        if (from > 0 && from < to) {
            addSubproof(from, 0, to, true, path);
        }
        return new ConsistencyProof(from, to, List.copyOf(path));
    }

    private void addPath(long index, long start, long end, List<Hash> path) {
        if (end - start == 1) {
            return;
        }
        long middle = start + split(end - start);
        if (index < middle) {
            addPath(index, start, middle, path);
            path.add(hash(middle, end));
        } else {
            addPath(index, middle, end, path);
            path.add(hash(start, middle));
        }
    }

    /** SUBPROOF of RFC 6962; known says that the verifier knows the hash of this very range. */
    private void addSubproof(long oldEnd, long start, long end, boolean known, List<Hash> path) {
        if (oldEnd == end) {
            if (!known) {
                path.add(hash(start, end));
            }
            return;
        }
        long middle = start + split(end - start);
        if (oldEnd <= middle) {
            addSubproof(oldEnd, start, middle, known, path);
            path.add(hash(middle, end));
        } else {
            addSubproof(oldEnd, middle, end, false, path);
            path.add(hash(start, middle));
        }
    }

    /**
     * Hash of the leaves from start up to end; every range that the proofs ask for begins at a multiple of its width.
     */
    private Hash hash(long start, long end) {
        long width = end - start;
        if (Long.bitCount(width) == 1) {
            int level = Long.numberOfTrailingZeros(width);
            return nodes.at(level, start >> level);
        }
        long middle = start + split(width);
        return Hash.node(hash(start, middle), hash(middle, end));
    }

    /** The largest power of two below a width of at least two. */
    private static long split(long width) {
        return Long.highestOneBit(width - 1);
    }
}
