package de.leitplanke.privacy;

import java.util.Arrays;

/**
 * A finite automaton over bytes, laid out for reading: the arcs of a node are numbers that stand one behind the other,
 * each with its label, the place of the node it leads to, and whether it is the node's last. Immutable.
 */
final class Automaton {

    /** The node at which every word begins. */
    static final int ROOT = -1;

    private static final int LABEL_BITS = 8;
    private static final int LABEL = 0xFF;
    private static final int LAST = 1 << LABEL_BITS;
    private static final int TARGET_SHIFT = LABEL_BITS + 1;

    /** Nodes so near the root are passed by every word. */
    private static final int EARLY = 2;

    private static final int FEW_ARCS = 4;

    private final int[] arcs;

    /**
     * The steps from the root and from the nodes near it that have many arcs. These nodes have negative numbers: the
     * complement is the row of their steps here.
     */
    private int[] early = new int[1 << (2 * LABEL_BITS)];

    private int rows;

    /** @param arcs as made by {@link #arc}; the first is never read */
    Automaton(int[] arcs, int root) {
        this.arcs = arcs;
        copySteps(root, 0);
        early = Arrays.copyOf(early, rows << LABEL_BITS);
    }

    /** An arc as a number; a target of 0 leads nowhere. */
    static int arc(byte label, int target, boolean last) {
        return (target << TARGET_SHIFT) | (last ? LAST : 0) | (label & LABEL);
    }

    /** The node behind this one, or 0 if it has no arc with the label or the arc ends there. */
    int step(int node, byte label) {
        int wanted = label & LABEL;
        if (node < 0) {
            return early[(~node << LABEL_BITS) | wanted];
        }
        for (int at = node; ; at++) {
            int arc = arcs[at];
            if ((arc & LABEL) == wanted) {
                return arc >>> TARGET_SHIFT;
            }
            if ((arc & LAST) != 0) {
                return 0;
            }
        }
    }

    /** Copies the steps of a node and of those behind it into rows; returns its new number. */
    private int copySteps(int node, int depth) {
        int row = rows++;
        if (rows << LABEL_BITS > early.length) {
            early = Arrays.copyOf(early, 2 * early.length);
        }
        boolean last = false;
        for (int at = node; !last; at++) {
            int label = arcs[at] & LABEL;
            int target = arcs[at] >>> TARGET_SHIFT;
            boolean near = depth < EARLY && label != GermanLexicon.SEPARATOR && target != 0;
            int number = near && hasManyArcs(target) ? copySteps(target, depth + 1) : target;
            early[(row << LABEL_BITS) | label] = number;
            last = (arcs[at] & LAST) != 0;
        }
        return ~row;
    }

    private boolean hasManyArcs(int node) {
        for (int at = node; at < node + FEW_ARCS; at++) {
            if ((arcs[at] & LAST) != 0) {
                return false;
            }
        }
        return true;
    }
}
