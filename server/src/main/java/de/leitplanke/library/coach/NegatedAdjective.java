package de.leitplanke.library.coach;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A property and its negation demanded of one text: "befristet auf zwei Jahre … unbefristet". */
final class NegatedAdjective {

    private static final String UN = "un";

    /** Letters of a property without "un" and ending. */
    private static final int SHORTEST = 6;

    private final BitSet joins;

    NegatedAdjective(Grammar grammar) {
        this.joins = grammar.words("listed");
    }

    Optional<Hit> find(Order order) {
        Map<String, Integer> properties = new HashMap<>();
        for (int at = 0; at < order.size(); at++) {
            String word = order.token(at).key();
            if (order.startsCapital(at) && !order.stands(at, Phrase.Place.CLAUSE_START)) {
                continue;
            }
            boolean negated = word.startsWith(UN);
            String property = stem(negated ? word.substring(UN.length()) : word);
            @Nullable Integer against = properties.get(negated ? property : UN + property);
            if (against != null && property.length() >= SHORTEST && !sorted(order, against, at)) {
                return Optional.of(new Hit(against, at + 1));
            }
            properties.putIfAbsent(negated ? UN + property : property, at);
        }
        return Optional.empty();
    }

    /** "Vollständige und unvollständige Anträge" are two heaps. */
    private boolean sorted(Order order, int first, int second) {
        return second - first <= 2 || order.precedes(second, second - first, joins);
    }

    private static String stem(String word) {
        int end = word.length();
        while (end > SHORTEST && "emnrs".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }
}
