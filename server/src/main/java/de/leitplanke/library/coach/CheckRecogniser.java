package de.leitplanke.library.coach;

import java.util.BitSet;
import java.util.List;

/** Q8: a guard against invention: only what is given, gaps marked, sources named, questions asked. */
final class CheckRecogniser implements Recogniser {

    private final PhraseBook phrases;
    private final PhraseBook exceptions;
    private final BitSet people;
    private final BitSet physical;
    private final BitSet asking;

    CheckRecogniser(Grammar grammar) {
        this.phrases = grammar.phrases("Q8", "check");
        this.exceptions = grammar.phrases("Q8", "not");
        this.people = grammar.words("person");
        this.physical = grammar.words("physical");
        this.asking = grammar.words("theyask");
    }

    @Override
    public List<Recognised> find(Order order) {
        return hits(order).stream()
                .map(hit -> order.stretch(Criterion.Q8, hit))
                .toList();
    }

    List<Hit> hits(Order order) {
        return phrases.find(order).stream()
                .filter(hit -> exceptions.end(order, hit.from()) < 0 && !ofMatter(order, hit))
                .toList();
    }

    /** "Fenster offen lassen", "Ratsleute fragen mich". */
    private boolean ofMatter(Order order, Hit hit) {
        return order.precedes(hit.from(), 3, physical)
                || (order.fits(hit.from(), asking) && order.precedes(hit.from(), 2, people));
    }
}
