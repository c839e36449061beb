package de.leitplanke.privacy.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScoringTest {

    private static final String TEXT = "0123456789".repeat(10);

    private static GoldText gold(Span... spans) {
        return new GoldText("a", TEXT, List.of(spans), null);
    }

    private static Span person(int start, int end) {
        return new Span(start, end, "PERSON");
    }

    private static Scores scores(GoldText gold, Span... found) {
        Scores scores = new Scores(Set.of("PERSON", "PLZ"));
        scores.add(gold, List.of(found));
        return scores;
    }

    @Test
    void halfOfTheCharactersInCommonIsAHit() {
        Scores scores = scores(gold(person(0, 10), person(20, 30)), person(5, 10), person(24, 28));

        assertThat(scores.overlapping()).isEqualTo(Map.of("PERSON", new Tally(1, 1, 1)));
        assertThat(scores.exact()).isEqualTo(Map.of("PERSON", new Tally(0, 2, 2)));
    }

    @Test
    void oneMarkIsFoundOnceAndTheBetterFindingTakesIt() {
        Scores scores = scores(gold(person(0, 10)), person(0, 6), person(0, 9));

        assertThat(scores.overlapping()).isEqualTo(Map.of("PERSON", new Tally(1, 1, 0)));
        assertThat(scores.mistakes())
                .containsExactly(new Mistake(Mistake.Kind.FALSE, "PERSON", "a", TEXT.substring(0, 6)));
    }

    @Test
    void otherLabelIsAFalseHitAndAMissButItsCharactersAreCovered() {
        Scores scores = scores(gold(person(0, 5)), new Span(0, 6, "PLZ"));

        assertThat(Scores.total(scores.overlapping())).isEqualTo(new Tally(0, 1, 1));
        assertThat(scores.characters()).isEqualTo(new Tally(5, 1, 0));
    }

    @Test
    void whatLiesInAnIgnoredStretchIsNeitherRightNorWrong() {
        Scores scores = scores(gold(new Span(0, 10, "IGNORE")), person(2, 4));

        assertThat(scores.overlapping()).isEmpty();
        assertThat(scores.characters()).isEqualTo(Tally.NONE);
    }

    @Test
    void labelThatDoesNotCountIsListed() {
        Scores scores = scores(gold(), new Span(0, 4, "IBAN"));

        assertThat(scores.overlapping()).isEmpty();
        assertThat(MistakeList.of(scores.mistakes(), 3)).isEqualTo("\nIBAN not counted: 1\n    a: 0123\n");
    }

    @Test
    void secondFMeasureCountsRecallTwice() {
        Tally tally = new Tally(6, 2, 6);

        assertThat(tally.precision()).isEqualTo(0.75);
        assertThat(tally.recall()).isEqualTo(0.5);
        assertThat(tally.f(1)).isCloseTo(0.6, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(tally.f(2)).isCloseTo(0.5357142857, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void dateOfBirthHasARowOfItsOwnAndCountsOnce() {
        Gold gold = new Gold(
                List.of(GoldText.of("a", MarkedText.read("geboren am «BIRTH:1.2.1980»"))), Set.of("DATE", "BIRTH"));
        String table =
                Scoring.of(de.leitplanke.privacy.Detector.standard(), gold).table();

        assertThat(table).contains("| DATE | 1 | 0 | 0 |", "| BIRTH | 1 | 0 | 0 |", "| all (1 texts) | 1 | 0 | 0 |");
    }
}
