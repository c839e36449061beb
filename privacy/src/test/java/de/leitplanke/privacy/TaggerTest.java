package de.leitplanke.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that nothing announces. The tagger has seen none of these sentences. */
class TaggerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gestern hat Wiethoff angerufen und abgesagt. | Wiethoff",
                "Für die Bücherei sprach Thordis Ellmenreich. | Thordis Ellmenreich",
                "Der Antrag von Pahlmeier wurde vertagt. | Pahlmeier"
            })
    void personIsFoundInRunningText(String text, String name) {
        assertThat(found(Label.PERSON, text)).containsExactly(name);
    }

    @Test
    void placesAreFoundInRunningText() {
        assertThat(found(Label.LOCATION, "Sie fuhr von Lübeck über Warschau nach Tunesien."))
                .containsExactly("Lübeck", "Warschau", "Tunesien");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Gebühr für das Grab richtet sich nach der Satzung und der Größe der Fläche.",
                "Im Winter öffnet die Halle später, im Mai folgt der Umbau der Küche.",
                "Der Koch der Kantine bietet am Freitag Fisch an."
            })
    void ordinaryNounsAreNobody(String text) {
        assertThat(found(Label.PERSON, text)).isEmpty();
    }

    @Test
    void whatARuleFoundIsNotJudgedAgain() {
        assertThat(found(Label.PERSON, "Frau Warschau fuhr nach Warschau.")).startsWith("Warschau");
    }

    @Test
    void withoutWeightsNothingIsTagged() {
        Detector untrained = Detector.with(new TagWeights(new byte[TagWeights.ROWS * TagWeights.TAGS]));
        assertThat(untrained.detect("Gestern hat Wiethoff angerufen.")).isEmpty();
    }

    @Test
    void weightsOfAnotherSizeAreRefused() {
        assertThatThrownBy(() -> new TagWeights(new byte[3])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void perceptronLearnsANameFromWhatStandsAroundIt() {
        TagPerceptron perceptron = new TagPerceptron();
        for (String name : List.of("Amberlo", "Birrwax", "Cundolf", "Dresimo", "Ebbuvar", "Fruzent")) {
            TagPerceptron.Lesson lesson = TagPerceptron.Lesson.of(marked("Laut «PERSON:" + name + "» regnet es."));
            for (int pass = 0; pass < 10; pass++) {
                perceptron.learn(lesson);
            }
        }
        Detector trained = Detector.with(new TagWeights(perceptron.quantised()));
        assertThat(trained.detect("Laut Gozzelin regnet es."))
                .extracting(Finding::label)
                .containsExactly(Label.PERSON);
    }

    private static TaggedText marked(String text) {
        return TaggedText.of(Letter.parse("lesson", text));
    }

    private static List<String> found(Label label, String text) {
        List<String> found = new ArrayList<>();
        for (Finding finding : Detector.standard().detect(text)) {
            if (finding.label() == label) {
                found.add(finding.in(text));
            }
        }
        return found;
    }
}
