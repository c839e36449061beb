package de.leitplanke.library.coach;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;

/**
 * What the parts of an order are about: their nouns, and the words that share a stem with them, so that "keine
 * Anmeldung" and "anmelden" are about the same. Forms and dates are in too many orders to tell anything.
 */
final class OrderedMatter {

    private static final int SHORTEST = 3;
    /** Letters of a stem that may stand at the beginning or end of a longer word. */
    private static final int SHORTEST_STEM = 4;

    private static final String[] ENDINGS = {"ungen", "ung", "en", "er", "es", "e", "n", "s", "t"};

    private final ThingFamilies families;
    private final BitSet common;
    private final BitSet places;
    private final BitSet between;
    private final BitSet people;
    private final BitSet saying;
    private final BitSet narrowing;
    private final BitSet genitives;

    OrderedMatter(Grammar grammar) {
        this.families = new ThingFamilies(grammar);
        this.common = grammar.words("commonmatter");
        this.places = grammar.words("placeprep");
        this.between = grammar.words("between");
        this.people = grammar.words("person");
        this.saying = grammar.words("plainverb");
        this.narrowing = grammar.words("attribute");
        this.genitives = grammar.words("genitive");
    }

    /** Adds the matter of this stretch, by its name, with where it stands, until there is this much of it. */
    void collect(Order order, int from, int to, Map<String, Integer> matter, int most) {
        for (int at = from; at < to && matter.size() < most; at++) {
            order.step();
            if (order.startsCapital(at) ? names(order, at) : families.holds(order, at)) {
                matter.putIfAbsent(name(order, at), at);
            }
        }
    }

    /** Adds the verb of "bitte nicht kürzen", unless it only tells how to say something. */
    void collectVerb(Order order, int at, Map<String, Integer> matter) {
        if (order.token(at).key().endsWith("en") && !order.startsCapital(at) && !order.fits(at, saying)) {
            matter.putIfAbsent(name(order, at), at);
        }
    }

    /** Where the matter stands that this word is about too. */
    Optional<Integer> same(Order order, int at, Map<String, Integer> matter) {
        if (!order.token(at).isWord() || order.fits(at, common) || elsewhere(order, at)) {
            return Optional.empty();
        }
        Integer known = matter.get(name(order, at));
        if (known != null) {
            return Optional.of(known);
        }
        String stem = stem(order.token(at).key());
        return matter.entrySet().stream()
                .filter(entry -> contains(stem, entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** "Emoji" in "flammen-emoji"; who forbids "Sprachkurse" may ask for "Kurse". */
    private static boolean contains(String longer, String stem) {
        return stem.length() >= SHORTEST_STEM && (longer.startsWith(stem) || longer.endsWith(stem));
    }

    private String name(Order order, int at) {
        return families.holds(order, at)
                ? families.name(order, at)
                : stem(order.token(at).key());
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private boolean names(Order order, int at) {
        Token token = order.token(at);
        return token.isWord()
                && token.key().length() >= SHORTEST
                && !token.is(Token.NUMBER)
                && !token.is(Token.DATE)
                && !order.stands(at, Phrase.Place.SENTENCE_START)
                && !order.fits(at, common)
                && !order.fits(at, between)
                && !order.fits(at + 1, narrowing)
                && !(order.precedes(at, 1, genitives)
                        && (order.fits(at, people) || (at > 1 && order.startsCapital(at - 2))))
                && !elsewhere(order, at);
    }

    /** "In der Überschrift", "für den Rat": where or for whom, not what. */
    private boolean elsewhere(Order order, int at) {
        return order.precedes(at, 2, places);
    }
}
