package de.leitplanke.library.coach;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which criteria an order of this type needs, and how the hundred points are shared among those that matter. */
final class Rubric {

    private static final int MOST_VAGUE_WORDS = 3;

    private static final Map<TaskType, Set<Criterion>> REQUIRED = Map.of(
            TaskType.DRAFT, EnumSet.of(Criterion.Q2, Criterion.Q3, Criterion.Q5, Criterion.Q6, Criterion.Q8),
            TaskType.SUMMARY, EnumSet.of(Criterion.Q3, Criterion.Q4, Criterion.Q5, Criterion.Q8),
            TaskType.REPHRASE, EnumSet.of(Criterion.Q3, Criterion.Q6, Criterion.Q8),
            TaskType.QUESTION, EnumSet.of(Criterion.Q2, Criterion.Q8),
            TaskType.IDEAS, EnumSet.of(Criterion.Q2, Criterion.Q3, Criterion.Q5),
            TaskType.STRUCTURE, EnumSet.of(Criterion.Q2, Criterion.Q4, Criterion.Q7),
            TaskType.TRANSLATION, EnumSet.of(Criterion.Q3, Criterion.Q8));

    private static final Map<TaskType, Set<Criterion>> USEFUL = Map.of(
            TaskType.DRAFT, EnumSet.of(Criterion.Q4, Criterion.Q7, Criterion.Q9, Criterion.Q10),
            TaskType.SUMMARY, EnumSet.of(Criterion.Q2, Criterion.Q9),
            TaskType.REPHRASE, EnumSet.of(Criterion.Q5, Criterion.Q7, Criterion.Q9),
            TaskType.QUESTION, EnumSet.of(Criterion.Q4),
            TaskType.IDEAS, EnumSet.of(Criterion.Q4, Criterion.Q8, Criterion.Q9),
            TaskType.STRUCTURE, EnumSet.of(Criterion.Q8),
            TaskType.TRANSLATION, EnumSet.of(Criterion.Q6, Criterion.Q7));

    private Rubric() {}

    static boolean required(TaskType type, Criterion criterion) {
        return criterion == Criterion.Q1
                || REQUIRED.getOrDefault(type, Set.of()).contains(criterion);
    }

    static boolean relevant(TaskType type, Criterion criterion) {
        return criterion == Criterion.Q11
                || required(type, criterion)
                || USEFUL.getOrDefault(type, Set.of()).contains(criterion);
    }

    /** Points out of a hundred that a relevant strength, or the one clear task, brings; 0 for what is irrelevant. */
    static double share(TaskType type, Criterion criterion) {
        if (!relevant(type, criterion)) {
            return 0;
        }
        int sum = Arrays.stream(Criterion.values())
                .filter(one -> relevant(type, one))
                .mapToInt(Criterion::points)
                .sum();
        return 100.0 * criterion.points() / sum;
    }

    /** Points that so many occurrences of a weakness other than too many tasks cost. */
    static int cost(Criterion weakness, int occurrences) {
        return weakness.points() * Math.min(occurrences, weakness == Criterion.M1 ? MOST_VAGUE_WORDS : 1);
    }
}
