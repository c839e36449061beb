package de.leitplanke.library.coach;

import java.util.BitSet;
import java.util.List;

/** M4: a question about the law in force or a current figure. What the attached text answers is none. */
final class CurrentLawRecogniser implements Recogniser {

    private static final int SENTENCE = 25;

    private final PhraseBook questions;
    private final BitSet grounds;

    CurrentLawRecogniser(Grammar grammar) {
        this.questions = grammar.phrases("M4", "current");
        this.grounds = grammar.words("lawground");
    }

    @Override
    public List<Recognised> find(Order order) {
        return questions.find(order).stream()
                .filter(hit -> !grounded(order, hit))
                .map(hit -> order.stretch(Criterion.M4, hit))
                .toList();
    }

    private boolean grounded(Order order, Hit hit) {
        int from = hit.from();
        while (from > Math.max(0, hit.from() - SENTENCE) && !order.token(from - 1).endsSentence()) {
            order.step();
            from--;
        }
        return order.follows(from, hit.to() - from + SENTENCE, grounds);
    }
}
