package de.leitplanke.library.coach;

import java.util.BitSet;
import java.util.Optional;

/** A greatest number and more things listed behind it: "genau drei Punkte: Anlass, Kosten, Termin, Fazit". */
final class EnumeratedCount {

    private static final int SENTENCE = 60;
    /** Words between the number and what opens the list. */
    private static final int OPENING = 10;
    /** Words of one listed thing. */
    private static final int LONGEST_ITEM = 3;

    private static final int FEWEST_ITEMS = 3;

    private final BitSet greatest;
    private final BitSet opens;
    private final BitSet joins;
    private final BitSet wordUnit;

    EnumeratedCount(Grammar grammar) {
        this.greatest = grammar.words("greatest");
        this.opens = grammar.words("listopening");
        this.joins = grammar.words("joins");
        this.wordUnit = grammar.words("countedunit");
    }

    Optional<Hit> find(Order order) {
        for (int at = 0; at < order.size(); at++) {
            int most = order.precedes(at, 1, greatest) && order.fits(at + 1, wordUnit) ? Numbers.value(order, at) : 0;
            if (most > 0) {
                int list = list(order, at + 2);
                int end = list < 0 ? -1 : end(order, list);
                if (end > list && items(order, list, end) > Math.max(most, FEWEST_ITEMS - 1)) {
                    return Optional.of(new Hit(at, end));
                }
            }
        }
        return Optional.empty();
    }

    /** Index of the first listed thing, behind a colon or "müssen", or -1. */
    private int list(Order order, int from) {
        for (int at = from; at < Math.min(order.size(), from + OPENING); at++) {
            order.step();
            if (order.fits(at, opens)) {
                return at + 1;
            }
            if (order.token(at).endsSentence()) {
                return -1;
            }
        }
        return -1;
    }

    private static int end(Order order, int from) {
        return order.sentenceEnd(from, SENTENCE);
    }

    /** Things between commas and "und"; 0 where one of them is too long for a list of names. */
    private int items(Order order, int from, int end) {
        int items = 1;
        int words = 0;
        for (int at = from; at < end; at++) {
            boolean joint = order.fits(at, joins);
            if (joint) {
                items++;
            }
            words = joint ? 0 : words + 1;
            if (words > LONGEST_ITEM && at < end - 2) {
                return 0;
            }
        }
        return items;
    }
}
