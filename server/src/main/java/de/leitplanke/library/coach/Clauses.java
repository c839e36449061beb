package de.leitplanke.library.coach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Cuts an order into its clauses: at signs and before words that join two. */
final class Clauses {

    private static final List<String> JOINING = List.of("und", "oder", "aber", "dann", "sondern");

    private final BitSet joining = new BitSet();

    Clauses(Grammar grammar) {
        JOINING.forEach(word -> joining.set(grammar.lexicon().id(word)));
    }

    List<Hit> of(Order order) {
        List<Hit> clauses = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < order.size(); at++) {
            order.step();
            boolean ends = order.token(at).endsClause();
            if (at > from && (ends || order.fits(at, joining))) {
                clauses.add(new Hit(from, at));
                from = at;
            }
            from = ends ? at + 1 : from;
        }
        if (order.size() > from) {
            clauses.add(new Hit(from, order.size()));
        }
        return clauses;
    }
}
