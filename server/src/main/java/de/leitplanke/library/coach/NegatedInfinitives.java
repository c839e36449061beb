package de.leitplanke.library.coach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What shall not be done, told by an infinitive of any verb: "Familie bitte nicht erwähnen", "dazu nichts
 * reinschreiben".
 */
final class NegatedInfinitives {

    private static final int SHORTEST = 5;
    /** Words between "nicht" and the infinitive. */
    private static final int BETWEEN = 3;

    private static final int CLAUSE = 12;

    private final BitSet negations;
    private final BitSet finite;
    private final BitSet noInfinitives;
    private final BitSet relatives;

    NegatedInfinitives(Grammar grammar) {
        this.negations = grammar.words("nothingat");
        this.finite = grammar.words("finite");
        this.noInfinitives = grammar.words("noinfinitive");
        this.relatives = grammar.words("relative");
    }

    List<Hit> find(Order order) {
        List<Hit> hits = new ArrayList<>();
        for (int at = 0; at < order.size(); at++) {
            int end = order.fits(at, negations) ? end(order, at) : -1;
            if (end > at
                    && !order.fits(at + 1, finite)
                    && !order.precedes(at, CLAUSE, finite)
                    && !relative(order, at)) {
                hits.add(new Hit(at, end));
            }
        }
        return hits;
    }

    /** "…, die noch nicht dabei waren": a clause that a comma and such a word open has its verb at the end. */
    private boolean relative(Order order, int at) {
        int from = order.clauseStart(at, CLAUSE);
        return from > 0 && order.token(from - 1).is(",") && order.fits(from, relatives);
    }

    /** Index behind the infinitive that ends this part of the sentence, or -1. */
    private int end(Order order, int at) {
        for (int verb = at + 1; verb <= at + 1 + BETWEEN && verb < order.size(); verb++) {
            if (order.token(verb).endsClause()) {
                return -1;
            }
            if (infinitive(order, verb) && order.stands(verb + 1, Phrase.Place.CLAUSE_END)) {
                return order.token(verb - 1).is("zu") ? -1 : verb + 1;
            }
        }
        return -1;
    }

    private boolean infinitive(Order order, int at) {
        String word = order.token(at).key();
        return word.length() >= SHORTEST
                && (word.endsWith("en") || word.endsWith("ern") || word.endsWith("eln"))
                && !word.startsWith("ge")
                && !order.startsCapital(at)
                && !order.fits(at, noInfinitives);
    }
}
