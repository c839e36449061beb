package de.leitplanke.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * That one state of a tree is the beginning of a later one: nothing taken away, nothing changed (RFC 6962, section
 * 2.1.2).
 *
 * @param from leaves of the earlier state
 * @param to leaves of the later state
 */
public record ConsistencyProof(long from, long to, List<Hash> path) {

    /** Whether the proof connects these two roots (RFC 9162, section 2.1.4.2); from 0 everything follows. */
    public boolean holds(Hash oldRoot, Hash newRoot) {
        if (from < 0 || from > to) {
            return false;
        }
        if (from == to) {
            return path.isEmpty() && oldRoot.equals(newRoot);
        }
        if (from == 0) {
            return path.isEmpty() && oldRoot.equals(Hash.ofEmptyTree());
        }
        return connects(oldRoot, newRoot);
    }

    private boolean connects(Hash oldRoot, Hash newRoot) {
        Deque<Hash> rest = new ArrayDeque<>(path);
        if (Long.bitCount(from) == 1) {
            rest.addFirst(oldRoot);
        }
        if (rest.isEmpty()) {
            return false;
        }
        int complete = Long.numberOfTrailingZeros(from);
        long position = (from - 1) >> complete;
        long last = (to - 1) >> complete;
        Hash older = rest.removeFirst();
        Hash newer = older;
        while (last > 0) {
            boolean right = (position & 1) == 1;
            if (right || position < last) {
                if (rest.isEmpty()) {
                    return false;
                }
                Hash next = rest.removeFirst();
                older = right ? Hash.node(next, older) : older;
                newer = right ? Hash.node(next, newer) : Hash.node(newer, next);
            }
            position >>= 1;
            last >>= 1;
        }
        return rest.isEmpty() && older.equals(oldRoot) && newer.equals(newRoot);
    }
}
