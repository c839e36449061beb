package de.leitplanke.library.coach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How often the coach agrees with a careful reader about the prompts it was developed by. */
class CoachFiguresTest {

    private static final double PRECISION = 0.95;
    private static final double RECALL = 0.93;
    private static final double OF_EACH = 0.90;

    private static final CoachFigures FIGURES = new CoachFigures(Coach.standard(), LabelledPrompt.known());

    @Test
    void coachAgreesWithTheReader() {
        assertThat(FIGURES.overall().precision()).as(FIGURES.table()).isGreaterThanOrEqualTo(PRECISION);
        assertThat(FIGURES.overall().recall()).as(FIGURES.table()).isGreaterThanOrEqualTo(RECALL);
    }

    @ParameterizedTest
    @EnumSource
    void coachAgreesWithTheReaderOnEveryCriterion(Criterion criterion) {
        assertThat(FIGURES.of(criterion).right()).isPositive();
        assertThat(FIGURES.of(criterion).precision()).isGreaterThanOrEqualTo(OF_EACH);
        assertThat(FIGURES.of(criterion).recall()).isGreaterThanOrEqualTo(OF_EACH);
    }

    @Test
    void typeIsToldFromTheOrderInMostPrompts() {
        assertThat(FIGURES.rightTypes()).isGreaterThanOrEqualTo(0.75);
    }

    @Test
    void tableHasALineForEveryCriterionAndOneForAll() {
        assertThat(FIGURES.table().lines()).hasSize(Criterion.values().length + 3);
    }
}
