package de.leitplanke.library.coach;

import java.util.BitSet;

/** Cuts an order into the parts that each ask for one thing: at commas and at "und" before a verb that orders. */
final class OrderParts {

    private static final int LONGEST = 20;

    private final Verbs verbs;
    private final BitSet commands;
    private final BitSet joins;

    OrderParts(Grammar grammar) {
        this.verbs = grammar.verbs();
        this.commands = grammar.words("command");
        this.joins = grammar.words("joining");
    }

    /** The part in which this token stands. */
    Hit at(Order order, int at) {
        int from = at;
        while (from > Math.max(0, at - LONGEST) && !ends(order, from - 1)) {
            from--;
        }
        return new Hit(from, Math.max(at + 1, end(order, at)));
    }

    /** Index of the token that ends the part of the order that goes on here. */
    int end(Order order, int at) {
        int end = at;
        while (end < Math.min(order.size(), at + LONGEST) && !ends(order, end)) {
            order.step();
            end++;
        }
        return end;
    }

    private boolean ends(Order order, int at) {
        return order.token(at).endsClause() || (order.fits(at, joins) && orders(order, at + 1));
    }

    /** Whether an imperative stands here or behind one more word. */
    private boolean orders(Order order, int at) {
        return imperative(order, at) || (order.fits(at, joins) && imperative(order, at + 1));
    }

    private boolean imperative(Order order, int at) {
        return at < order.size()
                && !order.startsCapital(at)
                && (order.fits(at, commands) || verbs.imperative(order, at).isPresent());
    }
}
