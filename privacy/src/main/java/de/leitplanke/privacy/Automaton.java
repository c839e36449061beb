package de.leitplanke.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import morfologik.fsa.CFSA2;
import morfologik.fsa.FSA;

/**
 * Steps through the arcs of a finite automaton as the library morfologik-fsa stores it (CFSA2): the arcs of a node
 * stand one behind the other, each with flags, a label and, if the node it leads to does not follow directly, that
 * node's place. Immutable.
 */
final class Automaton {

    /** The node at which every word begins. */
    static final int ROOT = -1;

    private static final int LABEL_INDEX = 31;
    private static final int LABELS = 256;
    private static final int LABEL_BITS = 8;
    private static final int EARLY = 2;
    private static final int FEW_ARCS = 4;

    private final CFSA2 source;
    private final byte[] arcs;
    private final byte[] labels;

    /**
     * The steps from the root and from the nodes near it that have many arcs and are passed by every word. These nodes
     * have negative numbers: the complement is the row of their steps here.
     */
    private int[] early = new int[LABELS * LABELS];

    private int rows;

    private Automaton(CFSA2 source) {
        this.source = source;
        this.arcs = source.arcs;
        this.labels = source.labelMapping;
        copySteps(source.getRootNode(), 0);
        early = Arrays.copyOf(early, rows << LABEL_BITS);
    }

    static Automaton read(InputStream in) throws IOException {
        return new Automaton(FSA.read(in, CFSA2.class));
    }

    /** Copies the steps of a node and of those behind it; returns its new number. */
    private int copySteps(int node, int depth) {
        int row = rows++;
        if (rows << LABEL_BITS > early.length) {
            early = Arrays.copyOf(early, 2 * early.length);
        }
        for (int arc = source.getFirstArc(node); arc != 0; arc = source.getNextArc(arc)) {
            if (!source.isArcTerminal(arc)) {
                int next = source.getEndNode(arc);
                int number = depth < EARLY && hasManyArcs(next) ? copySteps(next, depth + 1) : next;
                early[(row << LABEL_BITS) | (source.getArcLabel(arc) & 0xFF)] = number;
            }
        }
        return ~row;
    }

    private boolean hasManyArcs(int node) {
        int count = 0;
        for (int arc = source.getFirstArc(node); arc != 0 && count <= FEW_ARCS; arc = source.getNextArc(arc)) {
            count++;
        }
        return count > FEW_ARCS;
    }

    /** The node behind this one, or 0 if it has no arc with the label or the arc ends there. */
    int step(int node, byte label) {
        if (node < 0) {
            return early[(~node << LABEL_BITS) | (label & 0xFF)];
        }
        int arc = node;
        while (true) {
            int flags = arcs[arc];
            int index = flags & LABEL_INDEX;
            int behind = index == 0 ? arc + 2 : arc + 1;
            boolean followed = (flags & CFSA2.BIT_TARGET_NEXT) != 0;
            if ((index == 0 ? arcs[arc + 1] : labels[index]) == label) {
                return followed ? behindLast(arc) : number(behind);
            }
            if ((flags & CFSA2.BIT_LAST_ARC) != 0) {
                return 0;
            }
            arc = followed ? behind : behindNumber(behind);
        }
    }

    /** Everything that can be read from a node on. */
    Iterable<ByteBuffer> endings(int node) {
        return source.getSequences(node);
    }

    /** The place behind the last arc of a node. */
    private int behindLast(int from) {
        int arc = from;
        while (true) {
            int flags = arcs[arc];
            int behind = (flags & LABEL_INDEX) == 0 ? arc + 2 : arc + 1;
            arc = (flags & CFSA2.BIT_TARGET_NEXT) != 0 ? behind : behindNumber(behind);
            if ((flags & CFSA2.BIT_LAST_ARC) != 0) {
                return arc;
            }
        }
    }

    /** Seven bits in each byte, the lowest first; the sign says that another follows. */
    private int number(int at) {
        int number = arcs[at] & 0x7F;
        for (int i = at, shift = 7; arcs[i] < 0; shift += 7) {
            number |= (arcs[++i] & 0x7F) << shift;
        }
        return number;
    }

    private int behindNumber(int at) {
        int end = at;
        while (arcs[end] < 0) {
            end++;
        }
        return end + 1;
    }
}
