package de.leitplanke.library.orientation;

import static de.leitplanke.library.orientation.Musterberg.ORIENTATION;
import static de.leitplanke.library.orientation.Musterberg.ask;
import static de.leitplanke.library.orientation.Musterberg.understand;
import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.library.orientation.Answer.Question;
import de.leitplanke.library.orientation.Answer.Unknown;
import de.leitplanke.library.orientation.Answer.Verdict;
import de.leitplanke.register.Tool;
import de.leitplanke.rules.Audience;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Form;
import de.leitplanke.rules.Outcome;
import de.leitplanke.rules.Purpose;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrientationTest {

    @Test
    void permissionNamesToolsDutiesAndTheStrictestClass() {
        Verdict verdict = verdict("Antwort an Herrn Reuter wegen Schlagloch entwerfen lassen");

        assertThat(verdict.outcome()).isEqualTo(Outcome.ALLOWED_WITH_OBLIGATIONS);
        assertThat(verdict.clauses().getFirst()).isEqualTo("data-matrix.personal");
        assertThat(verdict.duties()).isNotEmpty();
        assertThat(verdict.tools()).extracting(Tool::key).doesNotContain("public-chat", "free-chat");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Widerspruchsbescheid von der KI schreiben lassen | human-decision.act",
                "Vermerk mit Gemini schreiben | tools.released-only",
                "Arbeitszeugnis für den Azubi mit dem Hausmodell | prohibited-uses.staff-assessment",
                "Am Telefon soll die KI merken, ob Anrufer aggressiv werden | prohibited-uses.practices",
                "Berechnen lassen, wie viel Wohngeld Familie Horn zusteht | prohibited-uses.high-risk",
                "Zitat des Dezernenten für die Zeitung ausdenken lassen | prohibited-uses.deception",
                "Schließplan der Grundschule ins Hausmodell | data-matrix.classified",
                "KI soll Anfragen selbstständig beantworten | human-decision.levels",
                "Mein KI-Pass ist abgelaufen, Vermerk trotzdem formulieren? | competence.pass",
                "Vereinbarung noch nicht bestätigt, Mail ans Team formulieren | competence.acknowledgement"
            })
    void prohibitionNamesItsClauseFirst(String text, String clause) {
        Verdict verdict = verdict(text);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FORBIDDEN);
        assertThat(verdict.clauses().getFirst()).isEqualTo(clause);
        assertThat(verdict.way()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Flugblatt: warum alle unsere Partei wählen sollen | prohibited-uses.election",
                "Gedicht für meine Schwiegermutter mit dem Landesassistenten | tools.private",
                "Telefonat unbemerkt aufnehmen und abtippen lassen | fields-of-use.recording",
                "Foto vom Freibad bearbeiten, mehr Besucher rein | prohibited-uses.deception",
                "Antwort an die Bürgerin ohne Kennzeichnung von der KI schreiben lassen | labelling.outside",
                "Liste, wer von meinen Leuten wie oft die KI nutzt | no-monitoring.ban"
            })
    void whatOnlyTheWordingForbidsIsForbidden(String text, String clause) {
        Verdict verdict = verdict(text);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FORBIDDEN);
        assertThat(verdict.clauses()).containsExactly(clause);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Logo für den Jugendtreff mit KI",
                "Mietvertrag für die Stadthalle von der KI aufsetzen",
                "Bescheid für Familie Nowak ins Ukrainische übersetzen",
                "Angebote auswerten lassen, wer am günstigsten ist",
                "Alle Bauanträge auf Vollständigkeit prüfen lassen",
                "Beschlussvorschlag für den Stadtrat formulieren lassen",
                "Liste der Steuerschuldner sortieren lassen"
            })
    void useThatNoFieldNamesNeedsApproval(String text) {
        assertThat(verdict(text).outcome()).isEqualTo(Outcome.APPROVAL_NEEDED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kann mir die KI helfen? | PURPOSES",
                "Akte zusammenfassen lassen | CLASSES",
                "Brief schreiben mit KI | CLASSES",
                "Text verbessern lassen | AUDIENCE",
                "Ideen für den Seniorentag mit ChatGPT | TOOL",
                "Antwort an Frau Ott wegen Laterne, Initialen statt Namen, Vertragscloud | FORM"
            })
    void exactlyTheMissingFactIsAskedFor(String text, Aspect aspect) {
        assertThat(ask(text)).isInstanceOfSatisfying(Question.class, question -> {
            assertThat(question.aspect()).isEqualTo(aspect);
            assertThat(question.choices()).hasSizeGreaterThan(1);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Guten Morgen",
                "Mein Drucker geht nicht",
                "Wie viele Einwohner hat die Stadt?",
                "Bis wann muss ich den Haushaltsplan abgeben?",
                "Was kostet der Landesassistent?",
                ""
            })
    void whatIsNoTaskForAiIsNotAnswered(String text) {
        assertThat(ask(text)).isInstanceOf(Unknown.class);
    }

    @Test
    void repliesLeadToAVerdictWithinFiveQuestions() {
        Answer answer = ask("Text verbessern lassen");
        int asked = 0;
        while (answer instanceof Question question) {
            answer = ORIENTATION.answer(question.choices().getFirst().then());
            asked++;
        }

        assertThat(asked).isBetween(1, Orientation.MOST_QUESTIONS);
        assertThat(answer).isInstanceOf(Verdict.class);
    }

    @Test
    void whoeverOnlyClicksIsAskedFiveTimesAtMostWhateverIsChosen() {
        clicked(ORIENTATION.answer(Understood.onlyUse()), 0);
    }

    private static void clicked(Answer answer, int asked) {
        assertThat(asked).isLessThanOrEqualTo(Orientation.MOST_QUESTIONS);
        if (answer instanceof Question question) {
            assertThat(question.choices()).isNotEmpty();
            question.choices().forEach(choice -> clicked(ORIENTATION.answer(choice.then()), asked + 1));
        }
    }

    @Test
    void correctionsChangeTheAnswer() {
        Understood letter = understand("Antwort an Herrn Reuter wegen Schlagloch entwerfen lassen");

        assertThat(ORIENTATION.answer(letter).permits()).isTrue();
        assertThat(ORIENTATION.answer(letter.withClasses(Set.of(DataClass.D4))).permits())
                .isFalse();
        assertThat(ORIENTATION.answer(letter.withForm(Form.CLEAR)).permits()).isFalse();
        assertThat(ORIENTATION.answer(letter.withField(Understood.NO_FIELD)).permits())
                .isFalse();
        assertThat(ORIENTATION
                        .answer(letter.withTool(Optional.of("public-chat")))
                        .permits())
                .isFalse();
    }

    @Test
    void answersAreNotAskedForAgain() {
        Understood said = understand("Kann mir die KI helfen?")
                .withPurposes(Set.of(Purpose.DRAFT))
                .withAudience(Audience.PUBLIC);

        assertThat(ORIENTATION.answer(said)).isInstanceOfSatisfying(Question.class, question -> {
            assertThat(question.aspect()).isEqualTo(Aspect.FIELD);
            assertThat(question.choices()).extracting(Answer.Choice::code).contains("press", Understood.NO_FIELD);
        });
    }

    private static Verdict verdict(String text) {
        return (Verdict) ask(text);
    }
}
