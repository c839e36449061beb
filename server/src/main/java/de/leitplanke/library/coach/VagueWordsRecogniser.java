package de.leitplanke.library.coach;

import java.util.ArrayList;
import java.util.List;

/** M1: words that name no property one could check, each once. */
final class VagueWordsRecogniser implements Recogniser {

    private final PhraseBook words;
    private final PhraseBook exceptions;

    VagueWordsRecogniser(Grammar grammar) {
        this.words = grammar.phrases("M1", "vague");
        this.exceptions = grammar.phrases("M1", "not");
    }

    @Override
    public List<Recognised> find(Order order) {
        List<Recognised> found = new ArrayList<>();
        for (int at = 0; at < order.size(); at++) {
            int exception = exceptions.end(order, at);
            int end = words.end(order, at);
            if (exception > 0) {
                at = exception - 1;
            } else if (end > at) {
                found.add(order.stretch(Criterion.M1, new Hit(at, end)));
                at = end - 1;
            }
        }
        return found;
    }
}
