package de.leitplanke.library.coach;

import java.util.BitSet;
import java.util.Optional;

/** Reads a demanded number of things. */
final class CountReader {

    /** What "mindestens 20 verschiedene" or "insgesamt neun" counts: whatever was counted before. */
    static final String OF_THESE = "davon";

    /** Words before a number among which "je" or "jede der zwölf" stands. */
    private static final int EACH = 8;
    /** Words from a number to what is counted. */
    private static final int NOUN = 4;

    private final ThingFamilies families;
    private final BitSet atLeast;
    private final BitSet atMost;
    private final BitSet exactly;
    private final BitSet each;
    private final BitSet elliptic;
    private final BitSet countable;
    private final BitSet adjectives;
    private final BitSet given;
    private final BitSet ranges;
    private final BitSet totals;
    private final BitSet limiting;
    private final BitSet subsets;

    CountReader(Grammar grammar) {
        this.families = new ThingFamilies(grammar);
        this.atLeast = grammar.words("atleast");
        this.atMost = grammar.words("fewerthan");
        this.exactly = grammar.words("exactly");
        this.each = grammar.words("each");
        this.elliptic = grammar.words("elliptic");
        this.countable = grammar.words("countable");
        this.adjectives = grammar.words("countadjective");
        this.given = grammar.words("givennumber");
        this.ranges = grammar.words("ranging");
        this.totals = grammar.words("total");
        this.limiting = grammar.words("limiting");
        this.subsets = grammar.words("subset");
    }

    Optional<Count> read(Order order, int at) {
        int value = Numbers.value(order, at);
        if (value == 0 || order.fits(at + 1, ranges) || order.fits(at - 1, ranges)) {
            return Optional.empty();
        }
        String thing = thing(order, at);
        if (order.precedes(at, NOUN, subsets)) {
            return Optional.of(new Count(at, OF_THESE, value, Integer.MAX_VALUE, true));
        }
        if (order.precedes(at, EACH, each)) {
            int parts = parts(order, at);
            if (parts > 1) {
                return Optional.of(new Count(at, thing, parts * value, Integer.MAX_VALUE, true));
            }
            return thing.equals(OF_THESE) ? counted(order, at, thing, value) : Optional.empty();
        }
        return counted(order, at, thing, value);
    }

    private Optional<Count> counted(Order order, int at, String thing, int value) {
        if (order.precedes(at, 1, exactly)) {
            return Optional.of(new Count(at, thing, value, value, true));
        }
        if (order.precedes(at, 1, atLeast)) {
            return Optional.of(new Count(at, thing, value, Integer.MAX_VALUE, true));
        }
        if (order.precedes(at, 1, atMost) || noMore(order, at) || limited(order, at)) {
            return Optional.of(new Count(at, thing, 0, value, true));
        }
        boolean bare = value > 1 && order.fits(noun(order, at), countable) && !order.precedes(at, 2, given);
        return bare ? Optional.of(new Count(at, thing, value, value, false)) : Optional.empty();
    }

    /** "Nicht mehr als drei". */
    private static boolean noMore(Order order, int at) {
        return at >= 3
                && order.token(at - 1).is("als")
                && order.token(at - 2).is("mehr")
                && (order.token(at - 3).is("nicht") || order.token(at - 3).is("keine"));
    }

    /** "Beschränke dich auf vier", "eine Folie, nicht mehr". */
    private boolean limited(Order order, int at) {
        int end = order.clauseEnd(at, NOUN);
        return (at > 0 && order.token(at - 1).is("auf") && order.precedes(at, NOUN, limiting))
                || (end + 2 < order.size()
                        && order.token(end + 1).is("nicht")
                        && order.token(end + 2).is("mehr")
                        && order.stands(end + 3, Phrase.Place.CLAUSE_END));
    }

    /** In "auf jede der zwölf Abteilungen eine Folie" the number of parts. */
    private int parts(Order order, int at) {
        for (int before = at - 1;
                before > 0 && before >= at - EACH && !order.token(before).endsClause();
                before--) {
            if (Numbers.value(order, before) > 1 && order.precedes(before, 2, each)) {
                return Numbers.value(order, before);
            }
        }
        return 1;
    }

    private String thing(Order order, int at) {
        boolean alone = order.stands(at + 1, Phrase.Place.CLAUSE_END);
        if ((alone && (order.precedes(at, 1, totals) || noMore(order, at)))
                || (order.fits(at + 1, elliptic) && order.stands(at + 2, Phrase.Place.CLAUSE_END))) {
            return OF_THESE;
        }
        int noun = noun(order, at);
        if (noun < order.size() && order.token(noun).is(OF_THESE)) {
            return OF_THESE;
        }
        return noun < order.size() && order.token(noun).isWord() ? families.name(order, noun) : "";
    }

    /** Index of what is counted, behind an adjective. */
    private int noun(Order order, int at) {
        return order.fits(at + 1, adjectives) && !order.startsCapital(at + 1) ? at + 2 : at + 1;
    }
}
