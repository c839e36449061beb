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
    /** Words behind the second demand among which its part may be named. */
    private static final int BEHIND = 2;

    private final BitSet sequence;
    private final BitSet recipients;
    private final BitSet each;

    SeparateParts(Grammar grammar) {
        this.sequence = grammar.words("sequence");
        this.recipients = grammar.words("recipient");
        this.each = grammar.words("eachof");
    }

    /** Whether the answer has a part for each of the two, one behind the other. */
    boolean inTurn(Order order, Hit first, Hit second) {
        return within(order, first.from() - LEAD, Math.min(order.size(), second.to() + BEHIND), sequence);
    }

    /**
     * Whether the second says how long each of the many things of the first shall be: "jeden ausführlich in einem
     * Satz".
     */
    boolean ofEach(Order order, Hit first, Hit second) {
        return within(order, first.from(), first.to(), each)
                && order.clauseEnd(first.to(), CLAUSE) >= second.from()
                && second.from() - first.to() <= 1;
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
