package de.leitplanke.library.coach;

import java.util.BitSet;

/** Tells a question that wants an answer ("Gilt das auch ohne Termin?") from a polite plea ("Könntest du …?"). */
final class PlainQuestions {

    private static final int LONGEST = 40;

    private final BitSet pleas;

    PlainQuestions(Grammar grammar) {
        this.pleas = grammar.words("pleaded");
    }

    /** Whether this token stands in such a question. */
    boolean holds(Order order, int at) {
        return order.asks(at, LONGEST)
                && !order.precedesInSentence(at, LONGEST, pleas)
                && !order.follows(at, LONGEST, pleas);
    }
}
