package de.leitplanke.library.coach;

import java.util.BitSet;
import java.util.List;

/** Q8: a guard against invention: only what is given, gaps marked, sources named, questions asked. */
final class CheckRecogniser implements Recogniser {

    private static final int CLAUSE = 14;

    private final PhraseBook phrases;
    private final PhraseBook exceptions;
    private final PlainQuestions questions;
    private final BitSet conditions;
    private final BitSet people;
    private final BitSet physical;
    private final BitSet asking;
    private final BitSet saying;

    CheckRecogniser(Grammar grammar) {
        this.phrases = grammar.phrases("Q8", "check");
        this.exceptions = grammar.phrases("Q8", "not");
        this.questions = new PlainQuestions(grammar);
        this.conditions = grammar.words("when");
        this.people = grammar.words("person");
        this.physical = grammar.words("physical");
        this.asking = grammar.words("theyask");
        this.saying = grammar.words("saying");
    }

    @Override
    public List<Recognised> find(Order order) {
        return hits(order).stream().map(hit -> order.stretch(Criterion.Q8, hit)).toList();
    }

    List<Hit> hits(Order order) {
        return phrases.find(order).stream()
                .filter(hit -> exceptions.end(order, hit.from()) < 0 && !ofMatter(order, hit))
                .toList();
    }

    /** "Fenster offen lassen", "Ratsleute fragen mich", "schreib, dass sich die Zeiten nicht ändern", "was gilt, wenn sie fehlt?". */
    private boolean ofMatter(Order order, Hit hit) {
        return reported(order, hit.from())
                || asked(order, hit.from())
                || order.precedes(hit.from(), 3, physical)
                || (order.fits(hit.from(), asking) && order.precedes(hit.from(), 2, people));
    }

    private boolean asked(Order order, int at) {
        return order.fits(at, conditions)
                && !order.stands(at, Phrase.Place.SENTENCE_START)
                && questions.holds(order, at);
    }

    private boolean reported(Order order, int at) {
        int from = order.clauseStart(at, CLAUSE);
        return order.token(from).is("dass") && order.precedesInSentence(from, CLAUSE, saying);
    }
}
