package de.leitplanke.library;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.library.coach.Coach;
import de.leitplanke.privacy.Detector;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the tests that stand in the files of the shipped examples. */
class ShippedTemplatesTest {

    private static final Coach COACH = Coach.standard();
    private static final Detector DETECTOR = Detector.standard().withAllowed(Set.of("Musterberg", "Stadt Musterberg"));

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("tests")
    void templateKeepsWhatItsTestExpects(String key, String name, Example example, TemplateTest test) {
        TemplateTrial trial = TemplateTrial.of(example, test, order -> COACH.read(order, null), DETECTOR);
        assertThat(trial.score()).as("score").isGreaterThanOrEqualTo(trial.wanted());
        assertThat(trial.checkRequest()).as("check request").isTrue();
        assertThat(trial.delegates()).as("decision left to the model").isFalse();
        assertThat(trial.missed()).as("expected findings that are not there").isEmpty();
        assertThat(trial.unexpected()).as("findings that are not expected").isEmpty();
    }

    static Stream<Arguments> tests() {
        return ShippedFiles.examples().stream()
                .flatMap(example ->
                        example.tests().stream().map(test -> Arguments.of(example.key(), test.name(), example, test)));
    }
}
