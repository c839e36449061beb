package de.leitplanke.library.coach;

import java.util.BitSet;
import java.util.List;

/** Q8: a guard against invention: only what is given, gaps marked, sources named, questions asked. */
final class CheckRecogniser implements Recogniser {

    private static final int CLAUSE = 14;
    private static final int SENTENCE = 40;

    private final PhraseBook phrases;
    private final PhraseBook exceptions;
    private final PlainQuestions questions;
    private final BitSet conditions;
    private final BitSet contacts;
    private final BitSet leads;
    private final BitSet telling;
    private final BitSet people;
    private final BitSet physical;
    private final BitSet asking;
    private final BitSet saying;

    CheckRecogniser(Grammar grammar) {
        this.phrases = grammar.phrases("Q8", "check");
        this.exceptions = grammar.phrases("Q8", "not");
        this.questions = new PlainQuestions(grammar);
        this.conditions = grammar.words("when");
        this.contacts = grammar.words("ask");
        this.leads = grammar.words("contactfor");
        this.telling = grammar.words("telling");
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
        return order.once(this, () -> search(order));
    }

    private List<Hit> search(Order order) {
        return phrases.find(order).stream()
                .filter(hit -> exceptions.end(order, hit.from()) < 0 && !ofMatter(order, hit))
                .toList();
    }

    /** "Fenster offen lassen", "Ratsleute fragen mich", "was gilt, wenn sie fehlt?", "für Rückfragen bin ich da". */
    private boolean ofMatter(Order order, Hit hit) {
        return reported(order, hit.from())
                || asked(order, hit.from())
                || consequence(order, hit)
                || (order.fits(hit.from(), contacts) && order.precedes(hit.from(), 1, leads))
                || order.precedes(hit.from(), 3, physical)
                || (order.fits(hit.from(), asking) && order.precedes(hit.from(), 2, people));
    }

    /** Not "was unklar ist, mit ?? markieren", where the marks are what shall be written. */
    private boolean asked(Order order, int at) {
        int end = order.sentenceEnd(at, SENTENCE);
        boolean marks = end + 1 < order.size() && order.token(end + 1).is("?");
        return order.fits(at, conditions) && !marks && questions.holds(order, at);
    }

    /** "Wenn die Unterschrift fehlt, ist der Antrag unvollständig." */
    private boolean consequence(Order order, Hit hit) {
        return order.fits(hit.from(), conditions)
                && hit.to() < order.size()
                && order.token(hit.to()).is(",")
                && order.fits(hit.to() + 1, telling);
    }

    private boolean reported(Order order, int at) {
        int from = order.clauseStart(at, CLAUSE);
        return order.token(from).is("dass") && order.precedesInSentence(from, CLAUSE, saying);
    }
}
