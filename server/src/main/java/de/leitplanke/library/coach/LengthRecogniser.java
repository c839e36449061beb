package de.leitplanke.library.coach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Q5: how long the answer shall be, or how many. */
final class LengthRecogniser implements Recogniser {

    private final PhraseBook lengths;
    private final PhraseBook counts;
    private final PhraseBook exceptions;
    private final BitSet given;
    private final BitSet measures;

    LengthRecogniser(Grammar grammar) {
        this.lengths = grammar.phrases("Q5", "length");
        this.counts = grammar.phrases("Q5", "count");
        this.exceptions = grammar.phrases("Q5", "not");
        this.given = grammar.words("given");
        this.measures = grammar.words("unit");
    }

    @Override
    public List<Recognised> find(Order order) {
        List<Recognised> found = new ArrayList<>();
        for (int at = 0; at < order.size(); at++) {
            int end = exceptions.end(order, at) > 0 ? -1 : lengths.end(order, at);
            boolean known = end > at && !order.fits(end - 1, measures) && order.precedes(at, 1, given);
            if (end > at && !known) {
                found.add(order.stretch(Criterion.Q5, new Hit(at, end)));
            }
            int counted = counts.end(order, at);
            if (counted > at) {
                found.add(order.stretch(Criterion.Q5, new Hit(at, counted)));
            }
        }
        return found;
    }
}
