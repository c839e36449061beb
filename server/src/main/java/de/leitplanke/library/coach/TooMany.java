package de.leitplanke.library.coach;

import java.util.BitSet;
import java.util.Optional;

/** All of many things in an answer with room for fewer: "höchstens zehn Einträge, aber alle 64 Straßen". */
final class TooMany {

    private final BitSet greatest;
    private final BitSet places;
    private final BitSet all;

    TooMany(Grammar grammar) {
        this.greatest = grammar.words("greatest");
        this.places = grammar.words("places");
        this.all = grammar.words("allof");
    }

    Optional<Hit> find(Order order) {
        int fewest = -1;
        int most = -1;
        for (int at = 1; at < order.size(); at++) {
            int value = Numbers.value(order, at);
            if (value > 1 && order.fits(at + 1, places) && order.precedes(at, 2, greatest)) {
                fewest = fewest < 0 || value < Numbers.value(order, fewest) ? at : fewest;
            } else if (value > 1 && order.precedes(at, 2, all)) {
                most = most < 0 || value > Numbers.value(order, most) ? at : most;
            }
        }
        boolean conflict = fewest >= 0 && most >= 0 && Numbers.value(order, most) > Numbers.value(order, fewest);
        return conflict ? Optional.of(new Hit(Math.min(fewest, most), Math.max(fewest, most) + 2)) : Optional.empty();
    }
}
