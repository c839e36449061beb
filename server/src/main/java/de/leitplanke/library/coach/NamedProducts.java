package de.leitplanke.library.coach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Further products that are asked for by their names alone: "…, dann noch ein Plakat und eine Mail an die Schule". */
final class NamedProducts {

    /** Words of a part of a sentence among which the product is named. */
    private static final int REACH = 4;

    private final PhraseBook marks;
    private final BitSet openings;
    private final BitSet fillers;
    private final BitSet forms;
    private final BitSet adjectives;
    private final BitSet months;
    private final BitSet finite;

    NamedProducts(Grammar grammar) {
        this.marks = grammar.phrases("Q11", "mark");
        this.openings = grammar.words("opens");
        this.fillers = grammar.words("rest");
        this.forms = grammar.words("product");
        this.adjectives = grammar.words("adjective");
        this.months = grammar.words("month");
        this.finite = grammar.words("telling");
    }

    List<Hit> find(Order order) {
        List<Hit> hits = new ArrayList<>();
        for (int at = 0; at < order.size(); at++) {
            int from = at;
            if (order.stands(at, Phrase.Place.CLAUSE_START) || follows(order, at)) {
                int thing = behindMark(order, at);
                boolean format = thing == at
                        && at > 0
                        && order.token(at - 1).endsSentence()
                        && !order.token(at - 1).is(":");
                if (!format && product(order, thing, thing > from || numbered(order, at))) {
                    hits.add(new Hit(from, thing + 1));
                    at = thing;
                }
            }
        }
        return hits;
    }

    /** Whether a product is named in this stretch. */
    boolean names(Order order, Hit hit) {
        return order.follows(hit.from(), hit.to() - hit.from(), forms);
    }

    private int behindMark(Order order, int at) {
        int thing = at;
        int end = marks.end(order, thing);
        while (end > thing || order.fits(thing, fillers)) {
            thing = Math.max(end, thing + 1);
            end = thing < order.size() ? marks.end(order, thing) : -1;
        }
        return thing;
    }

    /**
     * "Dann noch ein Plakat" whatever the thing is, otherwise "eine Mail" and "Mail"; "das Plakat hängt" asks for none.
     */
    private boolean product(Order order, int at, boolean marked) {
        boolean opened = order.fits(at, openings);
        int noun = opened ? at + 1 : at;
        while (noun < at + REACH && order.fits(noun, adjectives)) {
            noun++;
        }
        boolean thing = order.size() > noun && order.token(noun).isWord() && !order.fits(noun + 1, finite);
        return thing && (order.fits(noun, forms) || (marked && order.startsCapital(noun)));
    }

    private boolean follows(Order order, int at) {
        return at > 0 && (order.token(at - 1).is("+") || numbered(order, at));
    }

    /** "2. Bericht", not "am 2. Mai". */
    private boolean numbered(Order order, int at) {
        return at > 0
                && order.token(at - 1).is(Token.NUMBER)
                && order.text().charAt(order.token(at - 1).end() - 1) == '.'
                && !order.fits(at, months);
    }
}
