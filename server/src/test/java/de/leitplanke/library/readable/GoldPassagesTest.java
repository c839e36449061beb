package de.leitplanke.library.readable;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind is measured against passages that a reader marked before; the kept third was not used for developing. */
class GoldPassagesTest {

    private static final double KNOWN_PRECISION = 0.95;
    private static final double KNOWN_RECALL = 0.95;

    private final GoldPassages known = GoldPassages.of("known.yaml");
    private final GoldPassages kept = GoldPassages.of("kept.yaml");

    @ParameterizedTest
    @EnumSource(Kind.class)
    void hintsMeetWhatAReaderMarksInTheKnownPassages(Kind kind) {
        Score score = Score.of(known, kind);

        assertThat(score.precision()).as(score.mistakes().toString()).isGreaterThanOrEqualTo(KNOWN_PRECISION);
        assertThat(score.recall()).as(score.mistakes().toString()).isGreaterThanOrEqualTo(KNOWN_RECALL);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aThirdOfThePassagesIsKeptApartAndNoneStandsTwice(Kind kind) {
        assertThat(2 * kept.positive(kind).size())
                .isGreaterThanOrEqualTo(known.positive(kind).size());
        assertThat(2 * kept.negative(kind).size())
                .isGreaterThanOrEqualTo(known.negative(kind).size());
        assertThat(known.texts(kind)).doesNotHaveDuplicates().doesNotContainAnyElementsOf(kept.texts(kind));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyPositivePassageHasItsMarkAndNoNegativeOneHas(Kind kind) {
        assertThat(known.positive(kind)).allMatch(passage -> !passage.marked().isEmpty());
        assertThat(kept.positive(kind)).allMatch(passage -> !passage.marked().isEmpty());
        assertThat(known.negative(kind)).allMatch(passage -> passage.marked().isEmpty());
        assertThat(kept.negative(kind)).allMatch(passage -> passage.marked().isEmpty());
    }
}
