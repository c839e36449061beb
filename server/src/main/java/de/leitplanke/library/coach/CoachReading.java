package de.leitplanke.library.coach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the coach read in an order. Score and advice follow from it, so that they never disagree.
 *
 * @param type what the order asks for, detected or chosen
 * @param recognised in the order of the text
 * @param silenced criteria of which the author said that they are seen to
 */
public record CoachReading(TaskType type, List<Recognised> recognised, Set<Criterion> silenced) {

    private static final Set<Criterion> DEDUCTED = EnumSet.of(Criterion.M1, Criterion.M2, Criterion.M3);

    public CoachReading {
        recognised = List.copyOf(recognised);
        silenced = Set.copyOf(silenced);
    }

    /**
     * The same reading for an author who says that these criteria are seen to: they cost nothing and bring no advice.
     */
    public CoachReading without(Set<Criterion> more) {
        Set<Criterion> all = EnumSet.noneOf(Criterion.class);
        all.addAll(silenced);
        all.addAll(more);
        return new CoachReading(type, recognised, all);
    }

    public boolean found(Criterion criterion) {
        return recognised.stream().anyMatch(one -> one.criterion() == criterion);
    }

    /** The first place where the order leaves a decision about people or their applications to the model. */
    public Optional<Recognised> delegation() {
        return recognised.stream()
                .filter(one -> one.criterion() == Criterion.V7)
                .findFirst();
    }

    /** From 0 to 100. A structural signal only: a well-built order may still be wrong. */
    public int score() {
        double earned = Arrays.stream(Criterion.values())
                .filter(this::earned)
                .mapToDouble(criterion -> Rubric.share(type, criterion))
                .sum();
        int lost = DEDUCTED.stream().mapToInt(this::lost).sum();
        return Math.clamp(Math.round(earned) - lost, 0, 100);
    }

    /** What would help, first what the task needs, each by its points. */
    public List<Advice> advice() {
        List<Advice> all = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            if (helps(criterion)) {
                all.add(new Advice(criterion, type, gain(criterion)));
            }
        }
        all.sort(Comparator.comparing((Advice advice) -> !pressing(advice.criterion()))
                .thenComparing(Advice::points, Comparator.reverseOrder()));
        return List.copyOf(all);
    }

    private boolean earned(Criterion criterion) {
        return switch (criterion.kind()) {
            case STRENGTH -> found(criterion) || silenced.contains(criterion);
            case WEAKNESS -> criterion == Criterion.Q11 && earned(Criterion.Q1) && !weakens(Criterion.Q11);
            case FLAG -> false;
        };
    }

    private boolean helps(Criterion criterion) {
        return switch (criterion.kind()) {
            case STRENGTH -> Rubric.relevant(type, criterion) && !earned(criterion);
            case WEAKNESS -> weakens(criterion);
            case FLAG -> false;
        };
    }

    private boolean weakens(Criterion weakness) {
        return found(weakness) && !silenced.contains(weakness);
    }

    private int gain(Criterion criterion) {
        return DEDUCTED.contains(criterion)
                ? lost(criterion)
                : Math.toIntExact(Math.round(Rubric.share(type, criterion)));
    }

    private int lost(Criterion weakness) {
        int occurrences = Math.toIntExact(
                recognised.stream().filter(one -> one.criterion() == weakness).count());
        return silenced.contains(weakness) ? 0 : Rubric.cost(weakness, occurrences);
    }

    private boolean pressing(Criterion criterion) {
        return criterion.kind() == Criterion.Kind.WEAKNESS || Rubric.required(type, criterion);
    }
}
