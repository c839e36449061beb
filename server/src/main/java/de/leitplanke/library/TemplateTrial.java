package de.leitplanke.library;

import de.leitplanke.guard.FoundClasses;
import de.leitplanke.library.coach.CoachReading;
import de.leitplanke.library.coach.Criterion;
import de.leitplanke.privacy.Detector;
import de.leitplanke.privacy.Label;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What came of one test of a template.
 *
 * @param score points of the coach, from 0 to 100
 * @param wanted the least that the test expects
 * @param checkRequest whether the order asks to invent nothing
 * @param delegates whether the order leaves a decision about people to the model
 * @param helpKeys keys of what would raise the score, the most helpful first
 * @param missed kinds of findings that the test expects and the values do not hold
 * @param unexpected kinds of findings that the values hold and the test does not expect
 */
public record TemplateTrial(
        String name,
        int score,
        int wanted,
        boolean checkRequest,
        boolean delegates,
        List<String> helpKeys,
        List<Label> missed,
        List<Label> unexpected) {

    static TemplateTrial of(
            Example example, TemplateTest test, Function<String, CoachReading> coach, Detector detector) {
        Map<String, String> values = test.filled(example.variables());
        CoachReading reading = coach.apply(example.template().render(values));
        Set<Label> expected = EnumSet.noneOf(Label.class);
        expected.addAll(test.expect().findings());
        Set<Label> found = found(example, values, detector);
        return new TemplateTrial(
                test.name(),
                reading.score(),
                test.expect().score(),
                reading.found(Criterion.Q8),
                reading.delegation().isPresent(),
                reading.advice().stream()
                        .filter(advice -> advice.points() > 0)
                        .map(advice -> advice.criterion().textKey())
                        .toList(),
                without(expected, found),
                without(found, expected));
    }

    public boolean passed() {
        return score >= wanted && checkRequest && !delegates && missed.isEmpty() && unexpected.isEmpty();
    }

    /** As an order looks through the values: all at once, so that a name known from one is found in the next. */
    private static Set<Label> found(Example example, Map<String, String> values, Detector detector) {
        String together = example.variables().stream()
                .map(variable -> values.getOrDefault(variable.name(), ""))
                .collect(Collectors.joining("\n\n"));
        return detector.detect(together).stream()
                .filter(finding -> finding.label().isFlag() || FoundClasses.isPersonal(finding))
                .map(finding -> finding.label())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Label.class)));
    }

    private static List<Label> without(Set<Label> labels, Set<Label> others) {
        return labels.stream().filter(label -> !others.contains(label)).toList();
    }
}
