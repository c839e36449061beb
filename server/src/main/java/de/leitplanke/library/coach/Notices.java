package de.leitplanke.library.coach;

import java.util.BitSet;

/**
 * Tells what a notice shall say, "Schild: kein Zutritt", from what the answer shall not hold, "Mail: keine Floskeln".
 */
final class Notices {

    private static final int SENTENCE = 20;
    /** Words of a limit among which its thing is named. */
    private static final int THING = 4;

    private final BitSet notices;
    private final BitSet things;

    Notices(Grammar grammar) {
        this.notices = grammar.words("notice");
        this.things = grammar.words("textthing");
    }

    /** Whether this token stands in the wording of a notice that a colon opens. */
    boolean hold(Order order, int at) {
        int from = order.sentenceStart(at, SENTENCE);
        return from > 1
                && order.token(from - 1).is(":")
                && order.precedes(from - 1, THING, notices)
                && !order.follows(at, THING, things);
    }
}
