package de.leitplanke.library.orientation;

import de.leitplanke.rules.Decision;
import de.leitplanke.rules.Effect;
import de.leitplanke.rules.Fact;
import de.leitplanke.rules.FactValue;
import de.leitplanke.rules.Hit;
import de.leitplanke.rules.Outcome;
import de.leitplanke.rules.Rule;
import java.util.Comparator;
import java.util.List;

/** The rules that made a decision what it is, the one to name first at the head. */
final class Decisive {

    private Decisive() {}

    /**
     * Of a refusal a purpose comes first, then the rule that rests on the fewest facts, since nothing else would change
     * it; of a permission the one for the strictest class of data, since it carries the conditions.
     */
    static List<Rule> rules(Decision decision) {
        return decision.hits().stream()
                .filter(hit -> hit.rule().effect() == effect(decision.outcome()))
                .sorted(order(decision.outcome()))
                .map(Hit::rule)
                .toList();
    }

    private static Comparator<Hit> order(Outcome outcome) {
        Comparator<Hit> first = outcome == Outcome.FORBIDDEN || outcome == Outcome.APPROVAL_NEEDED
                ? Comparator.comparing((Hit hit) -> !restsOnPurpose(hit))
                        .thenComparingInt(hit -> hit.because().size())
                : Comparator.comparingInt(hit -> -strictest(hit));
        return first.thenComparing(hit -> hit.rule().citation());
    }

    private static boolean restsOnPurpose(Hit hit) {
        return hit.because().stream().anyMatch(ground -> ground.fact() == Fact.PURPOSES);
    }

    private static int strictest(Hit hit) {
        return hit.because().stream()
                .filter(ground -> ground.fact() == Fact.DATA_CLASSES)
                .flatMap(ground -> ground.values().stream())
                .mapToInt(FactValue::ordinal)
                .max()
                .orElse(-1);
    }

    private static Effect effect(Outcome outcome) {
        return switch (outcome) {
            case FORBIDDEN -> Effect.FORBIDDEN;
            case APPROVAL_NEEDED -> Effect.APPROVAL_NEEDED;
            case ALLOWED, ALLOWED_WITH_OBLIGATIONS, UNDETERMINED -> Effect.ALLOWED;
        };
    }
}
