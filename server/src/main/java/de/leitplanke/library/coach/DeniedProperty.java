package de.leitplanke.library.coach;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** One property asked for and denied: "streng, ohne dass es streng klingt", "auffällig, aber unauffällig". */
final class DeniedProperty {

    /** Words before a property among which its negation stands. */
    private static final int REACH = 4;

    private static final int SHORTEST = 5;

    private static final String OPPOSITE = "un";

    private static final String[] ENDINGS = {"es", "er", "en", "em", "e"};

    private final ToldProperty told;
    private final BitSet properties;
    private final BitSet negations;
    private final BitSet softening;

    DeniedProperty(Grammar grammar, ToldProperty told) {
        this.told = told;
        this.properties = grammar.words("property");
        this.negations = grammar.words("negating");
        this.softening = grammar.words("softening");
    }

    Optional<Hit> find(Order order) {
        Map<String, Integer> asked = new HashMap<>();
        Map<String, Integer> denied = new HashMap<>();
        for (int at = 0; at < order.size(); at++) {
            String word = stem(order.token(at).key());
            boolean opposite = word.startsWith(OPPOSITE);
            String property = opposite ? word.substring(OPPOSITE.length()) : word;
            if (!order.fits(at, properties) || property.length() < SHORTEST) {
                continue;
            }
            boolean negated = order.precedes(at, REACH, negations);
            boolean described = negated ? order.precedes(at, 2, softening) : told.holds(order, new Hit(at, at + 1));
            if (!described) {
                boolean denies = negated != opposite;
                (denies ? denied : asked).putIfAbsent(property, at);
                Integer other = (denies ? asked : denied).get(property);
                if (other != null) {
                    return Optional.of(new Hit(other, at + 1));
                }
            }
        }
        return Optional.empty();
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() > SHORTEST + ending.length()) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
