package de.leitplanke.ledger;

import java.util.Iterator;
import java.util.List;

/**
 * That a leaf stands at its place in a tree (RFC 6962, section 2.1.1).
 *
 * @param index number of the leaf, from 0
 * @param size leaves of the tree
 * @param path hashes from the leaf's neighbour up to the child of the root
 */
public record InclusionProof(long index, long size, List<Hash> path) {

    /**
     * Whether the path leads from this leaf hash to this root, with no hash too many or too few (RFC 9162, 2.1.3.2).
     */
    public boolean holds(Hash leafHash, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        Hash hash = leafHash;
        Iterator<Hash> rest = path.iterator();
        long position = index;
        long last = size - 1;
        while (last > 0) {
            boolean right = (position & 1) == 1;
            if (right || position < last) {
                if (!rest.hasNext()) {
                    return false;
                }
                hash = right ? Hash.node(rest.next(), hash) : Hash.node(hash, rest.next());
            }
            position >>= 1;
            last >>= 1;
        }
        return !rest.hasNext() && hash.equals(root);
    }
}
