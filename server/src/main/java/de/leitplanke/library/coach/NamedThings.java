package de.leitplanke.library.coach;

import java.util.BitSet;
import java.util.Optional;

/** How long an answer must be that goes through all of many things: "alle 19 Vereine mit Gründungsjahr". */
final class NamedThings {

    /** Fewer can be summed up in passing. */
    private static final int MANY = 5;
    /** Words that naming one of them takes. */
    private static final int WORDS = 3;
    /** Words of one of them in full. */
    private static final int IN_FULL = 40;

    private static final int SENTENCE = 30;

    private final BitSet all;
    private final BitSet singly;
    private final BitSet units;
    private final BitSet readers;
    private final BitSet described;
    private final BitSet wholly;

    NamedThings(Grammar grammar) {
        this.all = grammar.words("allof");
        this.singly = grammar.words("singly");
        this.units = grammar.words("unit");
        this.readers = grammar.words("recipient");
        this.described = grammar.words("described");
        this.wholly = grammar.words("wholly");
    }

    /** The length that follows from the number here; mails to "alle 45 Beschäftigten" may be short. */
    Optional<Measure> read(Order order, int at) {
        int value = Numbers.value(order, at);
        boolean named = value >= MANY
                && order.precedes(at, 2, all)
                && !order.precedes(at, 3, readers)
                && !order.fits(at + 1, units)
                && (said(order, at, singly) || said(order, at, wholly));
        int words = said(order, at, wholly) ? IN_FULL : said(order, at, described) ? 2 * WORDS : WORDS;
        return named ? Optional.of(new Measure(at, value * words, Double.POSITIVE_INFINITY)) : Optional.empty();
    }

    private static boolean said(Order order, int at, BitSet how) {
        return order.follows(order.sentenceStart(at, SENTENCE), 2 * SENTENCE, how);
    }
}
