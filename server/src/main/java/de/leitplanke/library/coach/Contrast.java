package de.leitplanke.library.coach;

import java.util.BitSet;
import java.util.Optional;

/**
 * Demands joined by "zugleich", "trotzdem" and the like, whatever they are; "sachlich und zugleich freundlich" is none.
 */
final class Contrast {

    /** Words on either side among which the demands stand. */
    private static final int REACH = 10;

    private final BitSet markers;
    private final BitSet demands;
    private final BitSet moderate;

    Contrast(Grammar grammar) {
        this.markers = grammar.words("contrast");
        this.demands = grammar.words("contrasted");
        this.moderate = grammar.words("moderate");
    }

    Optional<Hit> find(Order order) {
        for (int at = 0; at < order.size(); at++) {
            if (order.fits(at, markers)) {
                int before = before(order, at);
                int after = after(order, at);
                if (before >= 0 && after >= 0 && !(order.fits(before, moderate) && order.fits(after, moderate))) {
                    return Optional.of(new Hit(before, after + 1));
                }
            }
        }
        return Optional.empty();
    }

    /** Index of the nearest demand before, or -1. */
    private int before(Order order, int at) {
        for (int before = at - 1;
                before >= Math.max(0, at - REACH) && !order.token(before).endsSentence();
                before--) {
            order.step();
            if (order.fits(before, demands)) {
                return before;
            }
        }
        return -1;
    }

    /** Index of the nearest demand behind, or -1. */
    private int after(Order order, int at) {
        for (int after = at + 1;
                after < Math.min(order.size(), at + REACH)
                        && !order.token(after).endsSentence();
                after++) {
            order.step();
            if (order.fits(after, demands)) {
                return after;
            }
        }
        return -1;
    }
}
