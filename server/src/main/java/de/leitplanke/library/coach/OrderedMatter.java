package de.leitplanke.library.coach;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the parts of a sentence are about: their nouns, and the words from which nouns are made, so that "ohne
 * Begründung" and "begründe" are about the same. Forms, people and dates are in too many orders to tell anything.
 */
final class OrderedMatter {

    private static final int SHORTEST = 3;
    /** Letters that a noun and the verb it comes from have in common: "Wiederholung", "wiederhole". */
    private static final int STEM = 7;

    private final ThingFamilies families;
    private final BitSet common;
    private final BitSet places;
    private final BitSet between;

    OrderedMatter(Grammar grammar) {
        this.families = new ThingFamilies(grammar);
        this.common = grammar.words("commonmatter");
        this.places = grammar.words("placeprep");
        this.between = grammar.words("between");
    }

    /** The names of the matter in this stretch and where each stands. */
    Map<String, Integer> of(Order order, int from, int to) {
        Map<String, Integer> matter = new LinkedHashMap<>();
        for (int at = from; at < to; at++) {
            order.step();
            if (names(order, at)) {
                matter.putIfAbsent(name(order, at), at);
            }
        }
        return matter;
    }

    /** The name under which the verb here asks for what a noun names. */
    String ofVerb(Order order, int at) {
        return name(order, at);
    }

    private String name(Order order, int at) {
        String name = families.name(order, at);
        return families.holds(order, at) || name.length() <= STEM ? name : name.substring(0, STEM);
    }

    private boolean names(Order order, int at) {
        Token token = order.token(at);
        return token.isWord()
                && token.key().length() >= SHORTEST
                && !token.is(Token.NUMBER)
                && !token.is(Token.DATE)
                && (order.startsCapital(at) || families.holds(order, at))
                && !order.stands(at, Phrase.Place.SENTENCE_START)
                && !order.fits(at, common)
                && !order.fits(at, between)
                && !elsewhere(order, at);
    }

    /** "In der Überschrift", "für den Rat": where or for whom, not what. */
    private boolean elsewhere(Order order, int at) {
        return order.precedes(at, 2, places);
    }
}
