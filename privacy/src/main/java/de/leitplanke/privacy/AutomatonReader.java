package de.leitplanke.privacy;

import java.util.Arrays;
import morfologik.fsa.CFSA2;

/**
 * Makes an {@link Automaton} of one that the library morfologik-fsa stores (CFSA2): there the arcs of a node have
 * flags, a label and, if the node they lead to does not follow directly, its place in as many bytes as it needs. Only
 * the words are read; what stands behind a separator keeps its place in the source.
 */
final class AutomatonReader {

    private static final int LABEL_INDEX = 31;

    private final byte[] source;
    private final byte[] labels;
    private final byte separator;

    /** By place in the source the place of a node among the arcs, or 0. */
    private final int[] places;

    private int[] arcs = new int[1 << 18];
    private int size = 1;

    private AutomatonReader(CFSA2 automaton, byte separator) {
        this.source = automaton.arcs;
        this.labels = automaton.labelMapping;
        this.separator = separator;
        this.places = new int[source.length];
    }

    static Automaton read(CFSA2 automaton, byte separator) {
        AutomatonReader reader = new AutomatonReader(automaton, separator);
        int root = reader.copy(automaton.getRootNode());
        return new Automaton(Arrays.copyOf(reader.arcs, reader.size), root);
    }

    /** Copies a node and all behind it; words are short, so the depth is small. */
    private int copy(int node) {
        if (places[node] != 0) {
            return places[node];
        }
        int end = node;
        int count = 0;
        boolean last = false;
        while (!last) {
            last = (source[end] & CFSA2.BIT_LAST_ARC) != 0;
            end = behind(end);
            count++;
        }
        int first = reserve(count);
        places[node] = first;
        int arc = node;
        for (int i = first; i < first + count; i++) {
            int target = (source[arc] & CFSA2.BIT_TARGET_NEXT) != 0 ? end : number(behindLabel(arc));
            byte label = label(arc);
            int copied = target == 0 || label == separator ? target : copy(target);
            arcs[i] = Automaton.arc(label, copied, i == first + count - 1);
            arc = behind(arc);
        }
        return first;
    }

    private int reserve(int count) {
        int first = size;
        size += count;
        if (size > arcs.length) {
            arcs = Arrays.copyOf(arcs, 2 * arcs.length);
        }
        return first;
    }

    private byte label(int arc) {
        int index = source[arc] & LABEL_INDEX;
        return index == 0 ? source[arc + 1] : labels[index];
    }

    private int behindLabel(int arc) {
        return (source[arc] & LABEL_INDEX) == 0 ? arc + 2 : arc + 1;
    }

    private int behind(int arc) {
        int end = behindLabel(arc);
        if ((source[arc] & CFSA2.BIT_TARGET_NEXT) != 0) {
            return end;
        }
        while (source[end] < 0) {
            end++;
        }
        return end + 1;
    }

    /** Seven bits in each byte, the lowest first; the sign says that another follows. */
    private int number(int at) {
        int number = source[at] & 0x7F;
        for (int i = at, shift = 7; source[i] < 0; shift += 7) {
            number |= (source[++i] & 0x7F) << shift;
        }
        return number;
    }
}
