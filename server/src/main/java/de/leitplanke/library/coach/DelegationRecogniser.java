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
    private final BitSet interrogatives;
    private final BitSet model;

    DelegationRecogniser(Grammar grammar) {
        this.phrases = grammar.phrases("V7", "decide");
        this.exceptions = grammar.phrases("V7", "not");
        this.criteria = grammar.words("criteria");
        this.we = grammar.words("we");
        this.interrogatives = grammar.words("indirect");
        this.model = grammar.words("model");
    }

    @Override
    public List<Recognised> find(Order order) {
        return phrases.find(order).stream()
                .filter(hit -> exceptions.end(order, hit.from()) < 0
                        && !order.precedesInSentence(hit.from(), SENTENCE, criteria)
                        && !order.precedes(hit.from(), OWN, we)
                        && !decidedByOthers(order, hit))
                .map(hit -> order.stretch(Criterion.V7, hit))
                .toList();
    }

    /** "Welches wir nehmen, entscheidet der Ausschuss", "wer Akten trägt, meldet sich": nobody asks the model. */
    private boolean decidedByOthers(Order order, Hit hit) {
        int comma = order.clauseEnd(hit.from(), SENTENCE);
        return order.fits(hit.from(), interrogatives)
                && order.stands(hit.from(), Phrase.Place.SENTENCE_START)
                && !order.asks(hit.from(), SENTENCE * 2)
                && comma < order.size()
                && order.token(comma).is(",")
                && !order.follows(comma + 1, SENTENCE, model);
    }
}
