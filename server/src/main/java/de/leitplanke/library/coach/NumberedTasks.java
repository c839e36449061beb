package de.leitplanke.library.coach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Tasks in a numbered list: "1. Satz kürzen 2. ins Englische 3. Überschrift finden". */
final class NumberedTasks {

    /** Words of an item among which its verb or product stands. */
    private static final int ITEM = 12;
    /** So many items must be tasks to show that the list is none of facts. */
    private static final int SURE = 2;

    private final BitSet infinitives;
    private final BitSet imperatives;
    private final BitSet products;

    NumberedTasks(Grammar grammar) {
        this.infinitives = grammar.words("infinitive");
        this.imperatives = grammar.words("imperative");
        this.products = grammar.words("form");
    }

    /** The items of the first such list. */
    List<Hit> find(Order order) {
        List<Hit> items = new ArrayList<>();
        int sure = 0;
        for (int at = 0; at + 1 < order.size(); at++) {
            if (numbers(order, at, items.size() + 1)) {
                items.add(new Hit(at, at + 2));
                sure += asks(order, at + 2) ? 1 : 0;
            }
        }
        return sure >= SURE ? items : List.of();
    }

    /** Whether "3." or "3)" stands here. */
    private static boolean numbers(Order order, int at, int wanted) {
        return order.token(at).is(Token.NUMBER)
                && (order.token(at + 1).is(".") || order.token(at + 1).is(")"))
                && Numbers.value(order, at) == wanted;
    }

    private boolean asks(Order order, int at) {
        return order.follows(at, ITEM, infinitives) || order.follows(at, ITEM, products) || order.fits(at, imperatives);
    }
}
