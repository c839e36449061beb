package de.leitplanke.library.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The questions of staff by which the helper is judged: nearly all right, and never a wrong permission. */
class KnownQuestionsTest {

    private static final int HUNDRED = 100;
    private static final int RIGHT_PER_HUNDRED = 92;

    @ParameterizedTest
    @ValueSource(strings = {"known", "kept", "more", "further", "later"})
    void atLeastNinetyTwoOfAHundredAreRight(String file) {
        List<JsonNode> questions = questions(file);
        List<String> wrong = questions.stream()
                .filter(question -> !isRight(question))
                .map(question -> question.get("id").asString())
                .toList();

        assertThat((questions.size() - wrong.size()) * HUNDRED)
                .as("wrong: %s", wrong)
                .isGreaterThanOrEqualTo(questions.size() * RIGHT_PER_HUNDRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"known", "kept", "more", "further", "later"})
    void nothingIsPermittedThatIsNot(String file) {
        assertThat(questions(file))
                .filteredOn(question -> !question.get("expect").asString().startsWith("ALLOWED"))
                .filteredOn(question -> answer(question).permits())
                .isEmpty();
    }

    private static List<JsonNode> questions(String file) {
        return YAMLMapper.builder()
                .build()
                .readTree(KnownQuestionsTest.class.getResourceAsStream("/questions/" + file + ".yaml"))
                .valueStream()
                .toList();
    }

    private static boolean isRight(JsonNode question) {
        Answer answer = answer(question);
        String expected = question.get("expect").asString();
        if (texts(question, "accept").contains(outcome(answer))
                && !outcome(answer).equals(expected)) {
            return true;
        }
        Set<String> first = texts(question, "also");
        first.addAll(texts(question, "clause"));
        first.addAll(texts(question, "asks"));
        return outcome(answer).equals(expected) && (first.isEmpty() || first.contains(first(answer)));
    }

    private static Answer answer(JsonNode question) {
        return Musterberg.ask(question.get("question").asString());
    }

    private static String outcome(Answer answer) {
        return switch (answer) {
            case Answer.Verdict verdict -> verdict.outcome().name();
            case Answer.Question _ -> "ASK";
            case Answer.Unknown _ -> "UNKNOWN";
        };
    }

    private static String first(Answer answer) {
        return switch (answer) {
            case Answer.Verdict verdict -> verdict.clauses().getFirst();
            case Answer.Question question -> asked(question.aspect());
            case Answer.Unknown _ -> "";
        };
    }

    private static String asked(Aspect aspect) {
        return switch (aspect) {
            case PURPOSES -> "purpose";
            case CLASSES -> "dataClasses";
            default -> aspect.name().toLowerCase(Locale.ROOT);
        };
    }

    private static Set<String> texts(JsonNode question, String key) {
        Set<String> texts = new TreeSet<>();
        if (question.has(key)) {
            JsonNode node = question.get(key);
            (node.isArray() ? node.valueStream().toList() : List.of(node)).forEach(text -> texts.add(text.asString()));
        }
        return texts;
    }
}
