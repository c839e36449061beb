package de.leitplanke.library.coach;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** M4: a question about the law in force or a current figure. What the attached text answers is none. */
final class CurrentLawRecogniser implements Recogniser {

    private static final int SENTENCE = 25;

    private final PhraseBook questions;
    private final PhraseBook keywords;
    private final BitSet asking;
    private final BitSet grounds;

    CurrentLawRecogniser(Grammar grammar) {
        this.questions = grammar.phrases("M4", "current");
        this.keywords = grammar.phrases("M4", "keyword");
        this.asking = grammar.words("askverbs");
        this.grounds = grammar.words("lawground");
    }

    @Override
    public List<Recognised> find(Order order) {
        return Stream.concat(
                        questions.find(order).stream(),
                        keywords.find(order).stream()
                                .filter(hit -> !order.precedesInSentence(hit.from(), SENTENCE, asking)))
                .filter(hit -> !grounded(order, hit))
                .map(hit -> order.stretch(Criterion.M4, hit))
                .toList();
    }

    private boolean grounded(Order order, Hit hit) {
        return order.follows(hit.from(), SENTENCE, grounds) || order.precedesInSentence(hit.from(), SENTENCE, grounds);
    }
}
