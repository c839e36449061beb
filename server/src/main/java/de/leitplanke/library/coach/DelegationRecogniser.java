package de.leitplanke.library.coach;

import java.util.BitSet;
import java.util.List;

/** V7: a decision about people or their applications left to the model. */
final class DelegationRecogniser implements Recogniser {

    private static final int SENTENCE = 14;

    private final PhraseBook phrases;
    private final PhraseBook exceptions;
    private final BitSet criteria;

    DelegationRecogniser(Grammar grammar) {
        this.phrases = grammar.phrases("V7", "decide");
        this.exceptions = grammar.phrases("V7", "not");
        this.criteria = grammar.words("criteria");
    }

    @Override
    public List<Recognised> find(Order order) {
        return phrases.find(order).stream()
                .filter(hit -> exceptions.end(order, hit.from()) < 0
                        && !order.precedesInSentence(hit.from(), SENTENCE, criteria))
                .map(hit -> order.stretch(Criterion.V7, hit))
                .toList();
    }
}
