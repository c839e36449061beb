package de.leitplanke.library.coach;

import java.util.List;

/** Q10: who asks, or as whom the answer shall speak. */
final class RoleRecogniser implements Recogniser {

    private final PhraseBook phrases;
    private final PhraseBook exceptions;

    RoleRecogniser(Grammar grammar) {
        this.phrases = grammar.phrases("Q10", "role");
        this.exceptions = grammar.phrases("Q10", "not");
    }

    @Override
    public List<Recognised> find(Order order) {
        return phrases.find(order).stream()
                .filter(hit -> exceptions.end(order, hit.from()) < 0)
                .map(hit -> order.stretch(Criterion.Q10, hit))
                .toList();
    }
}
