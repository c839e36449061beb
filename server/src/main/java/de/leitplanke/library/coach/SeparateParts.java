package de.leitplanke.library.coach;

import java.util.BitSet;

/**
 * Tells demands of different parts ("Fließtext, am Ende eine Liste") or readers ("Du für die Kinder, Sie für die
 * Eltern").
 */
final class SeparateParts {

    private static final int CLAUSE = 8;
    /** Words before the first demand where "erst" may stand. */
    private static final int LEAD = 3;

    private final BitSet sequence;
    private final BitSet recipients;

    SeparateParts(Grammar grammar) {
        this.sequence = grammar.words("sequence");
        this.recipients = grammar.words("recipient");
    }

    /** Whether the answer has a part for each of the two, one behind the other. */
    boolean inTurn(Order order, Hit first, Hit second) {
        return within(order, first.from() - LEAD, second.from(), sequence);
    }

    /** Whether each of the two is for somebody of its own. */
    boolean forOthers(Order order, Hit first, Hit second) {
        int end = order.clauseEnd(second.to(), CLAUSE);
        return within(order, first.to(), second.from(), recipients) && within(order, second.to(), end, recipients);
    }

    private static boolean within(Order order, int from, int to, BitSet words) {
        for (int at = Math.max(0, from); at < to; at++) {
            order.step();
            if (order.fits(at, words)) {
                return true;
            }
        }
        return false;
    }
}
