package de.leitplanke.library.coach;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two numbers demanded of the same thing: "genau fünf, insgesamt acht", "höchstens drei Punkte, mindestens sieben
 * Punkte".
 */
final class CountConflict {

    private static final String OF_THESE = "davon";

    /** A demanded number and its index. */
    private record Count(int at, int least, int most) {}

    private final BitSet atLeast;
    private final BitSet atMost;
    private final BitSet exactly;
    private final BitSet each;
    private final BitSet elliptic;

    CountConflict(Grammar grammar) {
        this.atLeast = grammar.words("atleast");
        this.atMost = grammar.words("atmost");
        this.exactly = grammar.words("exactly");
        this.each = grammar.words("each");
        this.elliptic = grammar.words("elliptic");
    }

    Optional<Hit> find(Order order) {
        Map<String, Count> first = new HashMap<>();
        @Nullable Count last = null;
        for (int at = 0; at < order.size(); at++) {
            Optional<Count> count = count(order, at);
            if (count.isEmpty()) {
                continue;
            }
            String thing = thing(order, at);
            Count before = thing.equals(OF_THESE) ? last : first.putIfAbsent(thing, count.get());
            last = count.get();
            if (before != null
                    && (before.least() > count.get().most() || count.get().least() > before.most())) {
                return Optional.of(new Hit(before.at(), at + 1));
            }
        }
        return Optional.empty();
    }

    private Optional<Count> count(Order order, int at) {
        int value = Numbers.value(order, at);
        if (value == 0 || order.precedes(at, 4, each)) {
            return Optional.empty();
        }
        if (order.precedes(at, 1, exactly)) {
            return Optional.of(new Count(at, value, value));
        }
        if (order.precedes(at, 1, atLeast)) {
            return Optional.of(new Count(at, value, Integer.MAX_VALUE));
        }
        return order.precedes(at, 1, atMost) ? Optional.of(new Count(at, 0, value)) : Optional.empty();
    }

    /** The thing counted; "mindestens 20 verschiedene" counts what was counted before. */
    private String thing(Order order, int at) {
        if (order.fits(at + 1, elliptic) && order.stands(at + 2, Phrase.Place.CLAUSE_END)) {
            return OF_THESE;
        }
        return at + 1 < order.size() && order.token(at + 1).isWord()
                ? order.token(at + 1).key()
                : "";
    }
}
