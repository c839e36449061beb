package de.leitplanke.library.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The questions of staff by which the helper was developed: nearly all right, and never a wrong permission. */
class KnownQuestionsTest {

    private static final int HUNDRED = 100;
    private static final int RIGHT_PER_HUNDRED = 92;

    @ParameterizedTest
    @ValueSource(strings = {"known", "built"})
    void atLeastNinetyTwoOfAHundredAreRight(String file) {
        List<JsonNode> questions = JudgedQuestions.learned(file);
        List<String> wrong = questions.stream()
                .filter(question -> !JudgedQuestions.isRight(question))
                .map(question -> question.get("id").asString())
                .toList();

        assertThat((questions.size() - wrong.size()) * HUNDRED)
                .as("wrong: %s", wrong)
                .isGreaterThanOrEqualTo(questions.size() * RIGHT_PER_HUNDRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"known", "built", "asked"})
    void nothingIsPermittedThatIsNot(String file) {
        assertThat(JudgedQuestions.learned(file))
                .filteredOn(JudgedQuestions::isWronglyPermitted)
                .isEmpty();
    }

    @Test
    void nothingIsPermittedThatIsNotAmongTheKeptOnes() {
        assertThat(JudgedQuestions.kept())
                .filteredOn(JudgedQuestions::isWronglyPermitted)
                .isEmpty();
    }
}
