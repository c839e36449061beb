package de.leitplanke.library.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Score and advice follow from what was recognised. */
class CoachReadingTest {

    private static final Set<Criterion> STRENGTHS = EnumSet.range(Criterion.Q1, Criterion.Q10);

    @ParameterizedTest
    @EnumSource
    void pointsOfWhatMattersMakeAHundred(TaskType type) {
        double sum = Arrays.stream(Criterion.values())
                .mapToDouble(criterion -> Rubric.share(type, criterion))
                .sum();

        assertThat(sum).isCloseTo(100, within(1e-9));
    }

    @Test
    void translationReachesAHundredWithoutARole() {
        CoachReading reading =
                reading(TaskType.TRANSLATION, Criterion.Q1, Criterion.Q3, Criterion.Q6, Criterion.Q7, Criterion.Q8);

        assertThat(reading.score()).isEqualTo(100);
        assertThat(reading.advice()).isEmpty();
    }

    @Test
    void nothingRecognisedIsWorthNothing() {
        assertThat(reading(TaskType.DRAFT).score()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void everyStrengthMoreNeverLowersTheScore(TaskType type) {
        Set<Criterion> there = EnumSet.noneOf(Criterion.class);
        int before = 0;
        for (Criterion strength : STRENGTHS) {
            there.add(strength);
            int score = reading(type, there.toArray(Criterion[]::new)).score();
            assertThat(score).isGreaterThanOrEqualTo(before);
            before = score;
        }
    }

    @Test
    void vagueWordsCostTwoPointsEachAndSixAtMost() {
        int whole = reading(TaskType.SUMMARY, Criterion.Q1, Criterion.Q3).score();

        assertThat(vague(1)).isEqualTo(whole - 2);
        assertThat(vague(3)).isEqualTo(whole - 6);
        assertThat(vague(9)).isEqualTo(whole - 6);
    }

    @Test
    void whatTheTaskNeedsIsAdvisedBeforeWhatIsMerelyUseful() {
        List<Criterion> advised = reading(TaskType.SUMMARY).advice().stream()
                .map(Advice::criterion)
                .toList();

        assertThat(advised)
                .containsExactly(
                        Criterion.Q1,
                        Criterion.Q8,
                        Criterion.Q3,
                        Criterion.Q4,
                        Criterion.Q5,
                        Criterion.Q2,
                        Criterion.Q9);
    }

    @Test
    void silencedCriterionBringsNoAdviceAndCostsNothing() {
        CoachReading reading = reading(TaskType.REPHRASE, Criterion.Q1, Criterion.M3);
        CoachReading silenced = reading.without(Set.of(Criterion.M3)).without(Set.of(Criterion.Q8));

        assertThat(silenced.advice()).extracting(Advice::criterion).doesNotContain(Criterion.M3, Criterion.Q8);
        assertThat(silenced.score()).isGreaterThan(reading.score() + 10);
    }

    @Test
    void delegatedDecisionIsAFlagAndNoMatterOfPoints() {
        CoachReading plain = reading(TaskType.QUESTION, Criterion.Q1);
        CoachReading delegated = reading(TaskType.QUESTION, Criterion.Q1, Criterion.V7);

        assertThat(delegated.delegation()).isPresent();
        assertThat(delegated.score()).isEqualTo(plain.score());
        assertThat(delegated.advice()).isEqualTo(plain.advice());
    }

    private static int vague(int words) {
        List<Recognised> recognised = new ArrayList<>(
                reading(TaskType.SUMMARY, Criterion.Q1, Criterion.Q3).recognised());
        IntStream.range(0, words).forEach(word -> recognised.add(new Recognised(Criterion.M1, 20 + word, 21 + word)));
        return new CoachReading(TaskType.SUMMARY, recognised, Set.of()).score();
    }

    private static CoachReading reading(TaskType type, Criterion... criteria) {
        return new CoachReading(
                type,
                Arrays.stream(criteria)
                        .map(criterion -> new Recognised(criterion, 0, 1))
                        .toList(),
                Set.of());
    }
}
