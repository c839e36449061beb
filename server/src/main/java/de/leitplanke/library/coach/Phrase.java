package de.leitplanke.library.coach;

import java.util.BitSet;
import java.util.List;

/**
 * A pattern over the tokens of an order. Its gaps are short and stay within a sentence, so it costs a bounded number of
 * steps.
 */
record Phrase(List<Element> elements) {

    sealed interface Element {}

    /** A token that fits one of these word patterns. */
    record Word(BitSet patterns) implements Element {}

    /** The next token fits none of these. */
    record Not(BitSet patterns) implements Element {}

    /** Up to so many tokens of the same sentence, or only of the same part of it. */
    record Gap(int most, boolean acrossCommas) implements Element {
        boolean stops(Token token) {
            return token.endsSentence() || (!acrossCommas && token.endsClause() && !token.is(Token.QUOTE));
        }
    }

    /** Where the next token stands. */
    enum Place implements Element {
        CLAUSE_START,
        SENTENCE_START,
        CLAUSE_END,
        SENTENCE_END
    }

    /** Index behind the last token if the phrase begins with this one, or -1. */
    int match(Order order, int from) {
        return match(order, 0, from);
    }

    private int match(Order order, int element, int at) {
        if (element == elements.size()) {
            return at;
        }
        order.step();
        return switch (elements.get(element)) {
            case Word(BitSet patterns) -> order.fits(at, patterns) ? match(order, element + 1, at + 1) : -1;
            case Not(BitSet patterns) -> order.fits(at, patterns) ? -1 : match(order, element + 1, at);
            case Gap gap -> gap(order, element, at, gap);
            case Place place -> order.stands(at, place) ? match(order, element + 1, at) : -1;
        };
    }

    private int gap(Order order, int element, int at, Gap gap) {
        for (int skipped = 0; skipped <= gap.most(); skipped++) {
            int end = match(order, element + 1, at + skipped);
            if (end >= 0 || at + skipped >= order.size() || gap.stops(order.token(at + skipped))) {
                return end;
            }
        }
        return -1;
    }
}
