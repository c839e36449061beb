package de.leitplanke.library.coach;

import java.util.BitSet;

/**
 * Tells a lack that only describes the matter ("Anträge ohne Unterschrift gehen zurück", "reicht das ohne Termin?")
 * from a limit of the answer ("eine Mail ohne Floskeln").
 */
final class ToldLack {

    private static final int SENTENCE = 40;
    /** Words behind "ohne" among which the thing is named. */
    private static final int NEAR = 2;

    private final PlainQuestions questions;
    private final Statements statements;
    private final PhraseBook notes;
    private final BitSet people;
    private final BitSet products;
    private final BitSet things;

    ToldLack(Grammar grammar) {
        this.questions = new PlainQuestions(grammar);
        this.statements = new Statements(grammar);
        this.notes = grammar.phrases("Q9", "notes");
        this.people = grammar.words("person");
        this.products = grammar.words("limited");
        this.things = grammar.words("textthing");
    }

    boolean holds(Order order, Hit hit) {
        int at = hit.from();
        return questions.holds(order, at)
                || noun(order, at)
                || ofPeople(order, at)
                || compared(order, at)
                || noted(order, at)
                || (order.token(at).is("ohne") && !ofText(order, at) && (ofThing(order, at) || stated(order, at)));
    }

    /** "Dran mit Verzichten". */
    private static boolean noun(Order order, int at) {
        return order.startsCapital(at) && !order.stands(at, Phrase.Place.CLAUSE_START);
    }

    /** "Für Ratsmitglieder, keine Fachleute". */
    private boolean ofPeople(Order order, int at) {
        return order.fits(at - 2, people) && order.token(at - 1).is(",") && order.fits(at + 1, people);
    }

    /** "Mit und ohne Steuer". */
    private static boolean compared(Order order, int at) {
        return at >= 2 && order.token(at - 2).is("mit") && order.token(at - 1).is("und");
    }

    /** "Aus den Stichpunkten: - kein Wurzelholz": a line of a list of notes. */
    private boolean noted(Order order, int at) {
        boolean bullet =
                at >= 2 && order.token(at - 1).is("-") && order.token(at - 2).is(Token.LINE);
        return bullet && notes.find(order).stream().anyMatch(hit -> hit.to() < at);
    }

    /** "Hunde ohne Marke", not "Text ohne Fachwörter": behind a noun that is no part of the answer. */
    private boolean ofThing(Order order, int at) {
        int noun = at - 1;
        return noun >= 0
                && order.token(noun).isWord()
                && order.startsCapital(noun)
                && !order.stands(noun, Phrase.Place.SENTENCE_START)
                && !order.fits(noun, products);
    }

    /** "Das Ganze ohne Fremdwörter": what is missing could only stand in a text. */
    private boolean ofText(Order order, int at) {
        return order.follows(at + 1, NEAR, things);
    }

    private boolean stated(Order order, int at) {
        int from = order.clauseStart(at, SENTENCE);
        return statements.at(order, from).filter(hit -> hit.to() > at).isPresent();
    }
}
