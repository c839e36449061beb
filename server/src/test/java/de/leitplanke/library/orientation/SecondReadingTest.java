package de.leitplanke.library.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.library.orientation.likeness.KnownQuestions;
import de.leitplanke.platform.start.Content.ContentFile;
import de.leitplanke.rules.DataClass;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Known questions close a gap where the rules agree, open one where they speak against it, and never lift a ban. */
class SecondReadingTest {

    private static final String TREE = "Antwort an den Kegelklub wegen der Robinie schreiben lassen";

    @Test
    void gapIsClosedWhereLikeQuestionsWerePermitted() {
        Orientation helper = knowing("""
                - question: "Antwort an den Kegelklub wegen der Robinie im Park schreiben lassen"
                  expect: ALLOWED_WITH_OBLIGATIONS
                """);

        assertThat(helper.answer(helper.understand(TREE)).permits()).isTrue();
        assertThat(helper.understand(TREE).assumes(Aspect.CLASSES)).isTrue();
    }

    @Test
    void whatWasAssumedCanBeSetRight() {
        Orientation helper = knowing("""
                - question: "Antwort an den Kegelklub wegen der Robinie im Park schreiben lassen"
                  expect: ALLOWED_WITH_OBLIGATIONS
                """);
        Understood corrected = helper.understand(TREE).withClasses(Set.of(DataClass.D4));

        assertThat(corrected.assumes(Aspect.CLASSES)).isFalse();
        assertThat(helper.answer(corrected).permits()).isFalse();
    }

    @Test
    void banStandsWhateverLikeQuestionsSay() {
        String text = "Bewerbungen von der KI in eine Reihenfolge bringen lassen";
        Orientation helper = knowing("""
                - question: "Bewerbungen von der KI in eine Reihenfolge bringen lassen"
                  expect: ALLOWED_WITH_OBLIGATIONS
                """);

        assertThat(helper.answer(helper.understand(text)).permits()).isFalse();
    }

    @Test
    void permissionBecomesAQuestionWhereLikeQuestionsSpeakAgainstIt() {
        String text = "Antwort an Herrn Reuter wegen Schlagloch entwerfen lassen";
        Orientation helper = knowing("""
                - question: "Antwort an Herrn Reuter wegen Schlagloch entwerfen lassen"
                  expect: FORBIDDEN
                """);

        assertThat(helper.answer(helper.understand(text))).isInstanceOf(Answer.Question.class);
    }

    @Test
    void graveWordIsTakenForATopicWhereNobodyOccursAndLikeQuestionsWerePermitted() {
        String text = "Checkliste für die Impfaktion im Foyer von der KI machen lassen";
        Orientation helper = knowing("""
                - question: "Checkliste für die Impfaktion im Foyer von der KI machen lassen"
                  expect: ALLOWED_WITH_OBLIGATIONS
                  understood: {field: work-aids, dataClasses: [D1]}
                """);

        assertThat(Musterberg.with(KnownQuestions.read(List.of(), Orientation::words))
                        .understand(text)
                        .classes())
                .contains(DataClass.D4);
        assertThat(helper.understand(text).classes()).containsExactly(DataClass.D1);
        assertThat(helper.understand(text).assumes(Aspect.CLASSES)).isTrue();
    }

    @Test
    void graveWordAboutSomebodyStandsWhateverLikeQuestionsSay() {
        String text = "Mail an Frau Krings, sie hat Krebs und bittet um Aufschub, Entwurf vom Hausmodell";
        Orientation helper = knowing("""
                - question: "Mail an Frau Krings, sie hat Krebs und bittet um Aufschub, Entwurf vom Hausmodell"
                  expect: ALLOWED_WITH_OBLIGATIONS
                  understood: {field: citizen-replies, dataClasses: [D2]}
                """);

        assertThat(helper.answer(helper.understand(text)).permits()).isFalse();
    }

    @Test
    void unknownToolIsAskedForWhateverLikeQuestionsSay() {
        String text = "Rundmail an alle Kolleginnen wegen Parkplatz mit Zwirbelwerk formulieren";
        Orientation helper = knowing("""
                - question: "Rundmail an alle Kolleginnen wegen Parkplatz mit Zwirbelwerk formulieren"
                  expect: ALLOWED_WITH_OBLIGATIONS
                """);

        assertThat(helper.answer(helper.understand(text)))
                .isInstanceOfSatisfying(
                        Answer.Question.class,
                        question -> assertThat(question.aspect()).isEqualTo(Aspect.TOOL));
    }

    private static Orientation knowing(String yaml) {
        return Musterberg.with(
                KnownQuestions.read(List.of(new ContentFile("questions.yaml", yaml)), Orientation::words));
    }
}
