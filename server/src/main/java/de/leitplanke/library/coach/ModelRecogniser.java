package de.leitplanke.library.coach;

import java.util.List;

/** Q7: a model to follow, an example or a glossary. */
final class ModelRecogniser implements Recogniser {

    private final PhraseBook phrases;
    private final PhraseBook exceptions;

    ModelRecogniser(Grammar grammar) {
        this.phrases = grammar.phrases("Q7", "cue");
        this.exceptions = grammar.phrases("Q7", "not");
    }

    @Override
    public List<Recognised> find(Order order) {
        return phrases.find(order).stream()
                .filter(hit -> exceptions.end(order, hit.from()) < 0)
                .map(hit -> order.stretch(Criterion.Q7, hit))
                .toList();
    }
}
