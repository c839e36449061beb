package de.leitplanke.library.coach;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Reads a demanded length as a span of words, generously: a sentence may have three words or forty. */
final class LengthReader {

    private record Unit(BitSet words, double fewest, double most) {}

    private final List<Unit> units;
    private final BitSet atLeast;
    private final BitSet exactly;
    private final BitSet each;
    private final BitSet atMost;
    private final BitSet partitive;
    private final BitSet roughly;

    LengthReader(Grammar grammar) {
        this.units = List.of(
                new Unit(grammar.words("wordunit"), 1, 1),
                new Unit(grammar.words("sentenceunit"), 3, 40),
                new Unit(grammar.words("lineunit"), 3, 20),
                new Unit(grammar.words("paragraphunit"), 10, 250),
                new Unit(grammar.words("pageunit"), 150, 700));
        this.atLeast = grammar.words("atleast");
        this.exactly = grammar.words("exactly");
        this.each = grammar.words("each");
        this.atMost = grammar.words("atmost");
        this.partitive = grammar.words("partitive");
        this.roughly = grammar.words("roughly");
    }

    /**
     * The length whose number stands here; lengths of parts ("je Absatz 80 Wörter") bound the whole only from below.
     */
    Optional<Measure> read(Order order, int at) {
        int value = Numbers.value(order, at);
        if (value == 0) {
            return Optional.empty();
        }
        for (int next = at + 1; next <= Math.min(at + 2, order.size() - 1); next++) {
            for (Unit unit : units) {
                if (order.fits(next, unit.words())) {
                    return Optional.of(measure(order, at, value, unit));
                }
            }
        }
        return Optional.empty();
    }

    private Measure measure(Order order, int at, int value, Unit unit) {
        boolean least = order.precedes(at, 3, atLeast);
        boolean exact = order.precedes(at, 3, exactly);
        boolean part = order.precedes(at, 8, each) || order.follows(at + 2, order.clauseEnd(at, 4) - at - 2, each);
        boolean most = order.precedes(at, 3, atMost);
        int parts = part && !most ? parts(order, at) : 1;
        boolean whole = order.precedes(at, 1, roughly) && value > 1;
        boolean every = order.precedes(at, 2, each) && order.precedes(at, 1, partitive);
        return new Measure(
                at,
                least || exact || whole || every || parts > 1 ? value * parts * unit.fewest() : 0,
                least || part ? Double.POSITIVE_INFINITY : value * unit.most());
    }

    /** In "zu jedem der 15 Punkte mindestens 50 Wörter" the number of parts. */
    private static int parts(Order order, int at) {
        for (int before = at - 1; before >= Math.max(0, at - 10); before--) {
            if (order.token(before).endsClause()) {
                return 1;
            }
            if (Numbers.value(order, before) > 1) {
                return Numbers.value(order, before);
            }
        }
        return 1;
    }
}
