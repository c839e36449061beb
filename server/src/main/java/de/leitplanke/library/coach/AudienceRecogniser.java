package de.leitplanke.library.coach;

import java.util.ArrayList;
import java.util.List;

/** Q3: for whom the text is. */
final class AudienceRecogniser implements Recogniser {

    private static final int LONGEST_QUESTION = 40;

    private final PhraseBook labels;
    private final PhraseBook people;
    private final PhraseBook polite;
    private final PhraseBook addressed;
    private final PhraseBook exceptions;

    AudienceRecogniser(Grammar grammar) {
        this.labels = grammar.phrases("Q3", "label");
        this.people = grammar.phrases("Q3", "for");
        this.polite = grammar.phrases("Q3", "polite");
        this.addressed = grammar.phrases("Q3", "addressed");
        this.exceptions = grammar.phrases("Q3", "not");
    }

    @Override
    public List<Recognised> find(Order order) {
        List<Hit> hits = new ArrayList<>(labels.find(order));
        hits.addAll(addressed.find(order));
        people.find(order).stream()
                .filter(hit -> exceptions.end(order, hit.from()) < 0 && !ofTheQuestion(order, hit))
                .forEach(hits::add);
        return hits.stream().map(hit -> order.stretch(Criterion.Q3, hit)).toList();
    }

    /** "Gilt das für Rentner?" asks about people, "Könntest du für Rentner …?" writes to them. */
    private boolean ofTheQuestion(Order order, Hit hit) {
        if (!order.asks(hit.from(), LONGEST_QUESTION)) {
            return false;
        }
        int from = hit.from();
        while (from > Math.max(0, hit.from() - LONGEST_QUESTION)
                && !order.token(from - 1).endsSentence()) {
            order.step();
            if (polite.end(order, from) > 0) {
                return false;
            }
            from--;
        }
        return polite.end(order, from) < 0;
    }
}
