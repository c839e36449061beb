package de.leitplanke.library;

import de.leitplanke.register.FieldOfUse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an example would do in this town.
 *
 * @param field where it would be used; null if the town has no such field of use
 * @param light what the agreement says for the tool that may do it most freely
 * @param tools names of the tools of the field whose class the example allows
 * @param trials what came of the tests in its file
 * @param strangeClauses ids of clauses that the version in force does not have
 */
public record ExampleReport(
        @Nullable FieldOfUse field,
        Light light,
        List<String> tools,
        List<TemplateTrial> trials,
        List<String> strangeClauses) {

    /** Whether anybody could work with it now. */
    public boolean isUsable() {
        return !light.isRed();
    }

    /** The least score that an order of its tests reaches, from 0 to 100. */
    public int score() {
        return trials.stream().mapToInt(TemplateTrial::score).min().orElse(0);
    }

    /** Keys of what would raise the score of any test. */
    public List<String> helpKeys() {
        return trials.stream()
                .flatMap(trial -> trial.helpKeys().stream())
                .distinct()
                .toList();
    }

    public List<TemplateTrial> failed() {
        return trials.stream().filter(trial -> !trial.passed()).toList();
    }
}
