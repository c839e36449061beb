package de.leitplanke.rules;

import java.util.List;
import java.util.function.Consumer;

/** Evaluates conditions by Kleene's strong three-valued logic and says which facts made them hold. */
final class ConditionLogic {

    private ConditionLogic() {}

    static Truth evaluate(Condition condition, Situation situation) {
        return switch (condition) {
            case Condition.All all -> firstOf(Truth.NO, all.parts(), situation);
            case Condition.Any any -> firstOf(Truth.YES, any.parts(), situation);
            case Condition.Not not -> evaluate(not.part(), situation).negated();
            case Condition.Is is -> {
                if (!situation.knows(is.fact())) {
                    yield Truth.UNKNOWN;
                }
                yield is.values().contains(situation.value(is.fact())) ? Truth.YES : Truth.NO;
            }
        };
    }

    /** Hands over the facts whose values made the condition hold, and none that made no difference. */
    static void grounds(Condition condition, Situation situation, Consumer<Fact> sink) {
        grounds(condition, situation, Truth.YES, sink);
    }

    private static void grounds(Condition condition, Situation situation, Truth wanted, Consumer<Fact> sink) {
        if (evaluate(condition, situation) == wanted) {
            switch (condition) {
                case Condition.All all -> all.parts().forEach(part -> grounds(part, situation, wanted, sink));
                case Condition.Any any -> any.parts().forEach(part -> grounds(part, situation, wanted, sink));
                case Condition.Not not -> grounds(not.part(), situation, wanted.negated(), sink);
                case Condition.Is is -> sink.accept(is.fact());
            }
        }
    }

    /** The deciding value if any part has it, unknown if any part is, else the opposite. */
    private static Truth firstOf(Truth deciding, List<Condition> parts, Situation situation) {
        Truth result = deciding.negated();
        for (Condition part : parts) {
            Truth truth = evaluate(part, situation);
            if (truth == deciding) {
                return deciding;
            }
            if (truth == Truth.UNKNOWN) {
                result = Truth.UNKNOWN;
            }
        }
        return result;
    }
}
