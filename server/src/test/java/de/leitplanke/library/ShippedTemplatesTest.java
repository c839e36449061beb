package de.leitplanke.library;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.guard.FoundClasses;
import de.leitplanke.library.coach.Coach;
import de.leitplanke.library.coach.CoachReading;
import de.leitplanke.library.coach.Criterion;
import de.leitplanke.privacy.Detector;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        Map<String, String> values = test.filled(example.variables());
        CoachReading reading = COACH.read(example.template().render(values), null);
        assertThat(reading.score())
                .as("score")
                .isGreaterThanOrEqualTo(test.expect().score());
        assertThat(reading.found(Criterion.Q8)).as("check request").isTrue();
        assertThat(reading.delegation()).as("decision left to the model").isEmpty();
        assertThat(DETECTOR.detect(together(example, values)).stream()
                        .filter(finding -> finding.label().isFlag() || FoundClasses.isPersonal(finding))
                        .map(finding -> finding.label())
                        .distinct())
                .as("findings")
                .containsExactlyInAnyOrderElementsOf(test.expect().findings());
    }

    /** As an order looks through them: all at once, so that a name known from one is found in the next. */
    private static String together(Example example, Map<String, String> values) {
        return example.variables().stream()
                .map(variable -> values.getOrDefault(variable.name(), ""))
                .collect(Collectors.joining("\n\n"));
    }

    static Stream<Arguments> tests() {
        return ShippedFiles.examples().stream()
                .flatMap(example ->
                        example.tests().stream().map(test -> Arguments.of(example.key(), test.name(), example, test)));
    }
}
