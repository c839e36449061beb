package de.leitplanke.library.coach;

import java.util.ArrayList;
import java.util.List;

/**
 * Weighs an order as a whole and clause by clause, by what was learned from labelled orders, and sets what the rules
 * found right: takes away what hardly any order like it holds, and adds the clause that speaks most for what they
 * missed.
 */
final class SecondReader {

    /** Tokens from which an order is read: it was learned from whole orders, not from their beginnings. */
    private static final int FEWEST = 16;

    /** Longer orders, such as filled forms, were hardly learned from. */
    private static final int MOST = 90;

    private final Clauses clauses;
    private final Traits traits;
    private final LearnedWeights weights;

    SecondReader(Grammar grammar, LearnedWeights weights) {
        this.clauses = new Clauses(grammar);
        this.traits = new Traits(grammar);
        this.weights = weights;
    }

    List<Recognised> read(Order order, List<Recognised> rules) {
        List<Hit> hits = isWhole(order) && order.size() <= MOST ? clauses.of(order) : List.of();
        if (hits.isEmpty()) {
            return rules;
        }
        List<int[]> rows = traits.of(order, hits);
        List<float[]> each = rows.stream().map(weights::ofClause).toList();
        float[] whole = weights.ofWhole(Traits.together(rows));
        List<Recognised> all = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            List<Recognised> found =
                    rules.stream().filter(one -> one.criterion() == criterion).toList();
            int number = number(criterion);
            int best = best(each, number);
            Evidence evidence = new Evidence(ruling(criterion, found), each.get(best)[number], whole[number]);
            if (weights.hold(number, evidence)) {
                all.addAll(found.isEmpty() ? List.of(order.stretch(criterion, hits.get(best))) : found);
            }
        }
        return all;
    }

    /** Whether there is enough of an order to compare it with whole ones. */
    static boolean isWhole(Order order) {
        return order.size() >= FEWEST;
    }

    /** What the rules say of the criterion that they found at these places. */
    static Evidence.Ruling ruling(Criterion criterion, List<Recognised> found) {
        if (found.isEmpty()) {
            return Evidence.Ruling.NOTHING;
        }
        boolean material = found.stream().anyMatch(one -> one.end() - one.start() >= ContextRecogniser.ENOUGH_MATERIAL);
        boolean shown = criterion == Criterion.M2 || (criterion == Criterion.Q2 && material);
        return shown ? Evidence.Ruling.SHOWN : Evidence.Ruling.FOUND;
    }

    private static int best(List<float[]> scores, int criterion) {
        int best = 0;
        for (int i = 1; i < scores.size(); i++) {
            best = scores.get(i)[criterion] > scores.get(best)[criterion] ? i : best;
        }
        return best;
    }

    /** The column of a criterion in the table. */
    @SuppressWarnings("EnumOrdinal")
    static int number(Criterion criterion) {
        return criterion.ordinal();
    }
}
