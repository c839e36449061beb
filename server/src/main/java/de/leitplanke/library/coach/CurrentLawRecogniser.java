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
    private final BitSet elsewhere;
    private final BitSet judging;

    CurrentLawRecogniser(Grammar grammar) {
        this.questions = grammar.phrases("M4", "current");
        this.keywords = grammar.phrases("M4", "keyword");
        this.asking = grammar.words("askverbs");
        this.grounds = grammar.words("lawground");
        this.elsewhere = grammar.words("offlaw");
        this.judging = grammar.words("ofquestion");
    }

    @Override
    public List<Recognised> find(Order order) {
        return Stream.concat(
                        questions.find(order).stream(),
                        keywords.find(order).stream()
                                .filter(hit -> !order.precedesInSentence(hit.from(), SENTENCE, asking)))
                .filter(hit -> !near(order, hit, grounds) && !near(order, hit, elsewhere) && !judged(order, hit))
                .map(hit -> order.stretch(Criterion.M4, hit))
                .toList();
    }

    private static boolean near(Order order, Hit hit, BitSet words) {
        return order.follows(hit.from(), SENTENCE, words) || order.precedesInSentence(hit.from(), SENTENCE, words);
    }

    /** "Wie hoch soll das Bußgeld sein" asks for a decision. */
    private boolean judged(Order order, Hit hit) {
        return order.follows(hit.from(), hit.to() - hit.from(), judging);
    }
}
