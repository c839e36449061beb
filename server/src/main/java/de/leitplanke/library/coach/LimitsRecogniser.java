package de.leitplanke.library.coach;

import java.util.BitSet;
import java.util.List;

/** Q9: what shall not be in it. What must not be changed or invented is a check and no limit. */
final class LimitsRecogniser implements Recogniser {

    private final PhraseBook limits;
    private final PhraseBook exceptions;
    private final PhraseBook checks;
    private final BitSet people;

    LimitsRecogniser(Grammar grammar) {
        this.limits = grammar.phrases("Q9", "limit");
        this.exceptions = grammar.phrases("Q9", "not");
        this.checks = grammar.phrases("Q8", "check");
        this.people = grammar.words("person");
    }

    @Override
    public List<Recognised> find(Order order) {
        Spans guarded = new Spans(checks.find(order));
        return limits.find(order).stream()
                .filter(hit -> exceptions.end(order, hit.from()) < 0
                        && !guarded.touches(hit)
                        && !order.precedes(hit.from(), 1, people))
                .map(hit -> order.stretch(Criterion.Q9, hit))
                .toList();
    }
}
