package de.leitplanke.library.coach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Demands that a model put in what holds today: "setz die Gebühr ein, wie sie heute vorgeschrieben ist". What the order
 * tells itself ("dass ab heute 30 Euro gelten") is none.
 */
final class TodaysValues {

    private static final int LONGEST = 60;
    private static final int NEAR = 9;

    private final BitSet today;
    private final BitSet values;
    private final BitSet demands;
    private final BitSet telling;
    private final BitSet figures;

    TodaysValues(Grammar grammar) {
        this.today = grammar.words("today");
        this.values = grammar.words("inforce");
        this.demands = grammar.words("demanded");
        this.telling = grammar.words("conveying");
        this.figures = grammar.words("number");
    }

    List<Hit> find(Order order) {
        List<Hit> hits = new ArrayList<>();
        int from = 0;
        while (from < order.size()) {
            int end = Math.max(from + 1, order.sentenceEnd(from, LONGEST));
            if (demanded(order, from, end)) {
                add(order, from, end, hits);
            }
            from = end;
        }
        return hits;
    }

    private boolean demanded(Order order, int from, int end) {
        return order.asks(end, 1) || order.follows(from, end - from, demands);
    }

    private void add(Order order, int from, int end, List<Hit> hits) {
        for (int at = from; at < end; at++) {
            if (order.fits(at, today) && !conveyed(order, at)) {
                int value = nearest(order, from, end, at);
                if (value >= 0) {
                    hits.add(new Hit(Math.min(at, value), Math.max(at, value) + 1));
                    return;
                }
            }
        }
    }

    private int nearest(Order order, int from, int end, int at) {
        for (int away = 1; away <= NEAR; away++) {
            order.step();
            if (at + away < end && order.fits(at + away, values)) {
                return at + away;
            }
            if (at - away >= from && order.fits(at - away, values)) {
                return at - away;
            }
        }
        return -1;
    }

    /** Whether this part of the sentence says something itself, or names the figure. */
    private boolean conveyed(Order order, int at) {
        return order.precedes(at, NEAR, telling)
                || order.precedes(at, NEAR, figures)
                || order.follows(at, order.clauseEnd(at, NEAR) - at, figures);
    }
}
