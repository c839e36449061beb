package de.leitplanke.library.coach;

import java.util.BitSet;
import java.util.List;

/** The tokens some stretches cover, so that overlaps are found without comparing each with each. */
final class Spans {

    private final BitSet covered = new BitSet();

    Spans() {}

    Spans(List<Hit> hits) {
        hits.forEach(this::add);
    }

    void add(Hit hit) {
        covered.set(hit.from(), hit.to());
    }

    boolean touches(Hit hit) {
        int next = covered.nextSetBit(hit.from());
        return next >= 0 && next < hit.to();
    }
}
