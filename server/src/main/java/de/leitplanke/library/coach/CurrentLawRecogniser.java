package de.leitplanke.library.coach;

import java.util.List;

/** M4: a question about the law in force or a current figure. */
final class CurrentLawRecogniser implements Recogniser {

    private final PhraseBook phrases;
    private final PhraseBook exceptions;

    CurrentLawRecogniser(Grammar grammar) {
        this.phrases = grammar.phrases("M4", "current");
        this.exceptions = grammar.phrases("M4", "not");
    }

    @Override
    public List<Recognised> find(Order order) {
        return phrases.find(order).stream()
                .filter(hit -> exceptions.end(order, hit.from()) < 0)
                .map(hit -> order.stretch(Criterion.M4, hit))
                .toList();
    }
}
