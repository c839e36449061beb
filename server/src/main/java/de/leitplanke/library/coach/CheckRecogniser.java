package de.leitplanke.library.coach;

import java.util.List;

/** Q8: a guard against invention: only what is given, gaps marked, sources named, questions asked. */
final class CheckRecogniser implements Recogniser {

    private final PhraseBook phrases;
    private final PhraseBook exceptions;

    CheckRecogniser(Grammar grammar) {
        this.phrases = grammar.phrases("Q8", "check");
        this.exceptions = grammar.phrases("Q8", "not");
    }

    @Override
    public List<Recognised> find(Order order) {
        return phrases.find(order).stream()
                .filter(hit -> exceptions.end(order, hit.from()) < 0)
                .map(hit -> order.stretch(Criterion.Q8, hit))
                .toList();
    }
}
