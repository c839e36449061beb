package de.leitplanke.library.coach;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a demanded length as a span of words, generously: a sentence may have three words or forty. */
final class LengthReader {

    private record Unit(BitSet words, double fewest, double most) {}

    private static final Map<String, Integer> VALUES = Map.ofEntries(
            Map.entry("ein", 1), Map.entry("eine", 1), Map.entry("einen", 1), Map.entry("einem", 1),
            Map.entry("einer", 1), Map.entry("zwei", 2), Map.entry("drei", 3), Map.entry("vier", 4),
            Map.entry("fünf", 5), Map.entry("sechs", 6), Map.entry("sieben", 7), Map.entry("acht", 8),
            Map.entry("neun", 9), Map.entry("zehn", 10), Map.entry("elf", 11), Map.entry("zwölf", 12),
            Map.entry("fünfzehn", 15), Map.entry("zwanzig", 20), Map.entry("dreißig", 30), Map.entry("fünfzig", 50),
            Map.entry("hundert", 100), Map.entry("halbe", 0));

    private static final int LARGEST = 7;

    private final List<Unit> units;
    private final BitSet atLeast;
    private final BitSet exactly;
    private final BitSet each;

    LengthReader(Grammar grammar) {
        this.units = List.of(
                new Unit(grammar.words("wordunit"), 1, 1),
                new Unit(grammar.words("sentenceunit"), 3, 40),
                new Unit(grammar.words("lineunit"), 3, 20),
                new Unit(grammar.words("paragraphunit"), 10, 250),
                new Unit(grammar.words("pageunit"), 150, 900));
        this.atLeast = grammar.words("atleast");
        this.exactly = grammar.words("exactly");
        this.each = grammar.words("each");
    }

    /** The length whose number stands here; lengths of parts ("je Absatz 80 Wörter") bound the whole only from below. */
    Optional<Measure> read(Order order, int at) {
        int value = value(order, at);
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
        boolean part = order.precedes(at, 8, each) || order.fits(at + 2, each) || order.fits(at + 3, each);
        int parts = part && least ? parts(order, at) : 1;
        return new Measure(
                at,
                least || exact ? value * parts * unit.fewest() : 0,
                least || part ? Double.POSITIVE_INFINITY : value * unit.most());
    }

    /** In "zu jedem der 15 Punkte mindestens 50 Wörter" the number of parts. */
    private static int parts(Order order, int at) {
        for (int before = at - 1; before >= Math.max(0, at - 6); before--) {
            if (order.token(before).endsClause()) {
                return 1;
            }
            if (value(order, before) > 1) {
                return value(order, before);
            }
        }
        return 1;
    }

    private static int value(Order order, int at) {
        Token token = order.token(at);
        if (!token.is(Token.NUMBER)) {
            return VALUES.getOrDefault(token.key(), 0);
        }
        String digits = order.text().substring(token.start(), token.end());
        boolean whole = digits.length() <= LARGEST && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return whole ? Integer.parseInt(digits) : 0;
    }
}
