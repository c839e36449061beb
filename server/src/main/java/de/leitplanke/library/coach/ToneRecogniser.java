package de.leitplanke.library.coach;

import java.util.ArrayList;
import java.util.List;

/** Q6: how the answer shall sound. */
final class ToneRecogniser implements Recogniser {

    private final PhraseBook tones;
    private final PhraseBook exceptions;

    ToneRecogniser(Grammar grammar) {
        this.tones = grammar.phrases("Q6", "tone");
        this.exceptions = grammar.phrases("Q6", "not");
    }

    @Override
    public List<Recognised> find(Order order) {
        List<Hit> hits = new ArrayList<>();
        for (int at = 0; at < order.size(); at++) {
            int exception = exceptions.end(order, at);
            int end = tones.end(order, at);
            if (exception > 0) {
                at = exception - 1;
            } else if (end > at) {
                hits.add(new Hit(at, end));
                at = end - 1;
            }
        }
        return hits.stream().map(hit -> order.stretch(Criterion.Q6, hit)).toList();
    }
}
