package de.leitplanke.library;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.library.coach.Criterion;
import de.leitplanke.town.RunningTown;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whoever inserts what the coach offers is not asked for it again. */
class InsertedSentenceTest {

    private static final String LETTER = """

        Sehr geehrte Damen und Herren,

        am Montag wurde der Sperrmüll nicht abgeholt. Ich bitte Sie, das nachzuholen, weil der Gehweg vor dem Haus \
        sonst nicht benutzt werden kann und die Kinder auf die Straße ausweichen.

        Mit freundlichen Grüßen
        """;

    private final OrderCoach coach = RunningTown.get().bean(OrderCoach.class);

    @ParameterizedTest
    @ValueSource(strings = {"Q2", "Q3", "Q4", "Q5", "Q6", "Q8", "Q9"})
    void sentenceStandsBeforeThePastedLetter(String criterion) {
        String order = "Beantworte diese Beschwerde.\n" + LETTER;
        String inserted = coach.inserted(order, CoachQuestion.none(), criterion);
        assertThat(inserted).endsWith(LETTER);
        assertThat(coach.sentence(inserted, CoachQuestion.none(), criterion)).isEmpty();
    }

    @Test
    void taskStandsFirst() {
        assertThat(coach.inserted("Für die Eltern der Kita, sachlich.", CoachQuestion.none(), "Q1"))
                .matches("(?s)\\p{Lu}\\p{L}+ .*\\.\nFür die Eltern der Kita, sachlich\\.");
    }

    @Test
    void whatIsNotOfferedChangesNothing() {
        assertThat(coach.inserted("Schreibe einen Brief.", CoachQuestion.none(), "Q1"))
                .isEqualTo("Schreibe einen Brief.");
        assertThat(coach.inserted("Schreibe einen Brief.", CoachQuestion.none(), "unbekannt"))
                .isEqualTo("Schreibe einen Brief.");
    }

    @Test
    void nearlyEveryOfferedSentenceIsRecognisedInOfficePrompts() {
        List<String> missed = new ArrayList<>();
        int offered = 0;
        for (JsonNode prompt : GoldFile.cases("/prompts/known.yaml")) {
            String text = prompt.get("text").asString();
            for (Criterion criterion : Criterion.values()) {
                String inserted = coach.inserted(text, CoachQuestion.none(), criterion.name());
                if (!inserted.equals(text)) {
                    offered++;
                    coach.sentence(inserted, CoachQuestion.none(), criterion.name())
                            .ifPresent(again -> missed.add(criterion + " in: " + inserted));
                }
            }
        }
        assertThat(offered).isGreaterThan(500);
        assertThat(missed).hasSizeLessThan(offered / 50);
    }
}
