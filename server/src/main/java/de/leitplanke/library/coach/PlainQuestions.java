package de.leitplanke.library.coach;

import java.util.BitSet;

/** Tells a question that wants an answer ("Gilt das auch ohne Termin?") from a polite plea ("Könntest du …?"). */
final class PlainQuestions {

    private static final int LONGEST = 40;

    private final BitSet pleas;
    private final BitSet imperatives;

    PlainQuestions(Grammar grammar) {
        this.pleas = grammar.words("pleaded");
        this.imperatives = grammar.words("imperative");
    }

    /** Whether this token stands in such a question. */
    boolean holds(Order order, int at) {
        if (!order.asks(at, LONGEST)) {
            return false;
        }
        int from = order.sentenceStart(at, LONGEST);
        int end = order.sentenceEnd(at, LONGEST);
        for (int word = from; word < end; word++) {
            order.step();
            if (order.fits(word, pleas) || (order.fits(word, imperatives) && opens(order, word))) {
                return false;
            }
        }
        return true;
    }

    /** "Wie schicke ich …?" holds a verb that reads like an imperative. */
    private static boolean opens(Order order, int at) {
        return order.stands(at, Phrase.Place.CLAUSE_START);
    }
}
