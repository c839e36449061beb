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
    /** Words between the material and "daraus". */
    private static final int BETWEEN = 5;
    /** Words of "nicht albern" and "keine Witze". */
    private static final int FEW = 2;
    /** Words behind the second demand among which its part may be named. */
    private static final int BEHIND = 2;

    private final BitSet sequence;
    private final BitSet recipients;
    private final BitSet each;
    private final BitSet others;
    private final BitSet ties;
    private final BitSet beginnings;
    private final BitSet continuations;
    private final BitSet sources;
    private final BitSet confining;
    private final BitSet denials;

    SeparateParts(Grammar grammar) {
        this.sequence = grammar.words("sequence");
        this.recipients = grammar.words("recipient");
        this.each = grammar.words("eachof");
        this.others = grammar.words("othertext");
        this.ties = grammar.words("tiebreak");
        this.beginnings = grammar.words("firstly");
        this.continuations = grammar.words("then");
        this.sources = grammar.words("source");
        this.confining = grammar.words("confining");
        this.denials = grammar.words("negating");
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

    /**
     * Whether the second belongs to another text or page, or decides where the first does not: "bei gleichem Preis".
     */
    boolean elsewhere(Order order, Hit first, Hit second) {
        int from = first.to();
        int to = second.from();
        boolean orderly = within(order, from - 2 * LEAD, from, beginnings) && within(order, from, to, continuations);
        return orderly || within(order, from, to, others) || within(order, from, to, ties);
    }

    /** Whether the answer is made from what the first describes: "hier der Fließtext, mach daraus eine Tabelle". */
    boolean madeFrom(Order order, Hit first, Hit second) {
        return within(order, first.to(), Math.min(second.from(), first.to() + BETWEEN), sources);
    }

    /** Whether the second only says how far the first may go: "lustig, aber nicht albern". */
    boolean narrows(Order order, Hit first, Hit second) {
        int denial = order.fits(second.from(), denials) ? second.from() : second.from() - 1;
        return second.from() - first.to() <= CLAUSE
                && second.to() - denial <= FEW
                && order.fits(denial, denials)
                && within(order, first.to(), denial, confining)
                && order.sentenceEnd(first.to(), CLAUSE) >= denial;
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
