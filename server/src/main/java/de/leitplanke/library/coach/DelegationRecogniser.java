package de.leitplanke.library.coach;

import java.util.List;

/** V7: a decision about people or their applications left to the model. */
final class DelegationRecogniser implements Recogniser {

    private final PhraseBook phrases;
    private final PhraseBook exceptions;

    DelegationRecogniser(Grammar grammar) {
        this.phrases = grammar.phrases("V7", "decide");
        this.exceptions = grammar.phrases("V7", "not");
    }

    @Override
    public List<Recognised> find(Order order) {
        return phrases.find(order).stream()
                .filter(hit -> exceptions.end(order, hit.from()) < 0)
                .map(hit -> order.stretch(Criterion.V7, hit))
                .toList();
    }
}
