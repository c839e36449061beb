package de.leitplanke.library.coach;

import java.util.BitSet;
import java.util.List;

/** V7: a decision about people or their applications left to the model. */
final class DelegationRecogniser implements Recogniser {

    private static final int SENTENCE = 14;

    /** Tokens behind "wir" in which the people of the office decide themselves: "wie wir über Anträge entscheiden". */
    private static final int OWN = 2;

    private final PhraseBook phrases;
    private final PhraseBook exceptions;
    private final BitSet criteria;
    private final BitSet we;

    DelegationRecogniser(Grammar grammar) {
        this.phrases = grammar.phrases("V7", "decide");
        this.exceptions = grammar.phrases("V7", "not");
        this.criteria = grammar.words("criteria");
        this.we = grammar.words("we");
    }

    @Override
    public List<Recognised> find(Order order) {
        return phrases.find(order).stream()
                .filter(hit -> exceptions.end(order, hit.from()) < 0
                        && !order.precedesInSentence(hit.from(), SENTENCE, criteria)
                        && !order.precedes(hit.from(), OWN, we))
                .map(hit -> order.stretch(Criterion.V7, hit))
                .toList();
    }
}
