package de.leitplanke.library.coach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What shall be left out, told without a negation: "die Vorgeschichte bitte umschiffen", "der letzte Satz kann raus".
 */
final class Omissions {

    private static final int CLAUSE = 14;
    /** Words before "raus" in a sentence without a verb. */
    private static final int FEW = 4;

    private final BitSet omitting;
    private final BitSet out;
    private final BitSet finite;
    private final BitSet conditions;
    private final BitSet denials;

    Omissions(Grammar grammar) {
        this.omitting = grammar.words("omitting");
        this.out = grammar.words("out");
        this.finite = grammar.words("verbal");
        this.conditions = grammar.words("conditional");
        this.denials = grammar.words("denial");
    }

    List<Hit> find(Order order) {
        List<Hit> hits = new ArrayList<>();
        for (int at = 1; at < order.size(); at++) {
            if ((order.fits(at, omitting) && asked(order, at)) || (order.fits(at, out) && bare(order, at))) {
                hits.add(new Hit(Math.min(at - 1, order.clauseStart(at, CLAUSE)), at + 1));
            }
        }
        return hits;
    }

    /** "Parteibuch raus": a whole part of a sentence of few words and no verb. */
    private boolean bare(Order order, int at) {
        int from = order.clauseStart(at, CLAUSE);
        return order.stands(at + 1, Phrase.Place.CLAUSE_END)
                && order.stands(from, Phrase.Place.SENTENCE_START)
                && at > from
                && at - from <= FEW
                && !order.follows(from, at - from, finite);
    }

    /**
     * Whether the infinitive ends a part of a sentence that says what to leave out, and no condition or denial does.
     */
    private boolean asked(Order order, int at) {
        return order.stands(at + 1, Phrase.Place.CLAUSE_END)
                && !order.startsCapital(at)
                && order.token(at - 1).isWord()
                && !order.token(at - 1).is("zu")
                && !order.precedes(at, CLAUSE, denials)
                && !order.precedesInSentence(at, CLAUSE, conditions);
    }
}
