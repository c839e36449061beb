package de.leitplanke.library.coach;

import java.util.Optional;
import java.util.Set;

/**
 * What would make the order better.
 *
 * @param type what the order asks for; some sentences depend on it
 * @param points how much the score gains, 0 for a mere hint
 */
public record Advice(Criterion criterion, TaskType type, int points) {

    private static final Set<Criterion> WITH_SENTENCE =
            Set.of(Criterion.Q2, Criterion.Q3, Criterion.Q5, Criterion.Q6, Criterion.Q7, Criterion.Q9, Criterion.Q10);

    /** Their sentence depends on what the order asks for. */
    private static final Set<Criterion> WITH_SENTENCE_BY_TYPE = Set.of(Criterion.Q1, Criterion.Q4, Criterion.Q8);

    /** Key of the German reason. */
    public String whyKey() {
        return "coach." + criterion + ".why";
    }

    /** Key of a German sentence that can be inserted into the order; none where only rewording helps. */
    public Optional<String> sentenceKey() {
        if (WITH_SENTENCE_BY_TYPE.contains(criterion)) {
            return Optional.of("coach." + criterion + ".sentence." + type);
        }
        return WITH_SENTENCE.contains(criterion) ? Optional.of("coach." + criterion + ".sentence") : Optional.empty();
    }
}
