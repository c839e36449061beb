package de.leitplanke.library.coach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What the model is told not to do in a whole clause: "leg dich nicht fest", "darauf gehst du nicht ein", "das Wort
 * darf nicht fallen". A clause about somebody else ("der Antragsteller hat keinen Nachweis") tells it nothing.
 */
final class NegatedOrders {

    private static final int CLAUSE = 16;

    private final Verbs verbs;
    private final BitSet negations;
    private final BitSet commands;
    private final BitSet modals;
    private final BitSet showing;
    private final BitSet subordinate;
    private final BitSet lead;
    private final BitSet people;
    private final BitSet anybody;

    NegatedOrders(Grammar grammar) {
        this.verbs = grammar.verbs();
        this.negations = grammar.words("denial");
        this.commands = grammar.words("command");
        this.modals = grammar.words("modal");
        this.showing = grammar.words("showing");
        this.subordinate = grammar.words("subordinate");
        this.lead = grammar.words("clauselead");
        this.people = grammar.words("person");
        this.anybody = grammar.words("anybody");
    }

    List<Hit> find(Order order) {
        List<Hit> hits = new ArrayList<>();
        for (int at = 0; at < order.size(); at++) {
            if (order.fits(at, negations)) {
                int from = order.clauseStart(at, CLAUSE);
                int end = order.clauseEnd(at, CLAUSE);
                if (!order.fits(from, subordinate) && told(order, from, at, end)) {
                    hits.add(new Hit(from, end));
                    at = end;
                }
            }
        }
        return hits;
    }

    private boolean told(Order order, int from, int at, int end) {
        return commanded(order, from, at) || addressed(order, from, end) || barred(order, from, at, end);
    }

    /** "Bitte geh nicht …": an imperative opens the clause, or follows what links it to the one before. */
    private boolean commanded(Order order, int from, int at) {
        int verb = from;
        while (verb < at && order.fits(verb, lead)) {
            verb++;
        }
        boolean small = !order.startsCapital(verb) || order.stands(verb, Phrase.Place.CLAUSE_START);
        return verb < at
                && small
                && (order.fits(verb, commands) || verbs.imperative(order, verb).isPresent());
    }

    /** "Das nennst du nicht", "du gehst nicht ein". */
    private static boolean addressed(Order order, int from, int end) {
        for (int at = from; at < end; at++) {
            if (order.token(at).is("du")) {
                return secondPerson(order, at - 1, from, end) || secondPerson(order, at + 1, from, end);
            }
        }
        return false;
    }

    private static boolean secondPerson(Order order, int at, int from, int end) {
        return at >= from
                && at < end
                && order.token(at).key().endsWith("st")
                && !order.token(at).is("sonst");
    }

    /** "Der Name darf da nirgends auftauchen", but not "Hunde dürfen nicht hinein". */
    private boolean barred(Order order, int from, int at, int end) {
        return order.precedes(at, at - from, modals)
                && order.follows(at, end - at, showing)
                && (order.precedes(at, at - from, anybody) || !order.precedes(at, at - from, people));
    }
}
