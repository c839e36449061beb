package de.leitplanke.library.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The German words of the coach are whole, and it understands its own advice. */
class CoachTextsTest {

    private final Coach coach = Coach.standard();
    private final Properties texts = new Properties();

    @BeforeEach
    void readTexts() throws IOException {
        try (Reader reader = new InputStreamReader(
                CoachTextsTest.class.getResourceAsStream("/texts/coach.properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
    }

    @Test
    void everyCriterionHasANameAndAReason() {
        for (Criterion criterion : Criterion.values()) {
            assertThat(texts).containsKeys(criterion.textKey(), new Advice(criterion, TaskType.DRAFT, 0).whyKey());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeHasAName(TaskType type) {
        assertThat(texts).containsKey(type.textKey());
    }

    @ParameterizedTest
    @EnumSource
    void insertedSentenceBringsWhatItPromises(TaskType type) {
        for (Advice advice : coach.read("Stadtfest", type).advice()) {
            String sentence = texts.getProperty(advice.sentenceKey().orElseThrow());

            CoachReading reading = coach.read("Stadtfest. " + sentence, type);

            assertThat(reading.found(advice.criterion())).as(sentence).isTrue();
            assertThat(reading.score()).as(sentence).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource
    void insertedSentencesBringNoWeakness(TaskType type) {
        for (Advice advice : coach.read("Stadtfest", type).advice()) {
            String sentence = texts.getProperty(advice.sentenceKey().orElseThrow());

            assertThat(coach.read(sentence, type).recognised())
                    .as(sentence)
                    .allMatch(one -> one.criterion().kind() == Criterion.Kind.STRENGTH);
        }
    }

    @ParameterizedTest
    @EnumSource
    void orderThatFollowsAllAdviceIsWithoutReproach(TaskType type) {
        StringBuilder order = new StringBuilder();
        coach.read("", type).advice().stream()
                .map(advice -> texts.getProperty(advice.sentenceKey().orElseThrow()))
                .forEach(sentence -> order.append(sentence).append(' '));

        CoachReading reading = coach.read(order.toString(), type);

        assertThat(reading.advice()).as(order.toString()).isEmpty();
        assertThat(reading.score()).isEqualTo(100);
    }
}
