package de.leitplanke.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shipped examples, read by the program that made the format known: the package {@code dotprompt} of npm. */
class DotpromptFilesTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Path SCRIPT = Path.of("src/test/resources/dotprompt/read.mjs");

    private static final List<Case> CASES = new ArrayList<>();

    /** An example with the values of one of its tests, and what the other program made of its file. */
    private record Case(Example example, Map<String, String> values, JsonNode read) {}

    @BeforeAll
    static void readAll() throws Exception {
        List<Map<String, Object>> requests = new ArrayList<>();
        List<Map<String, String>> values = new ArrayList<>();
        List<Example> examples = new ArrayList<>();
        for (Example example : ShippedFiles.examples()) {
            for (TemplateTest test : example.tests()) {
                examples.add(example);
                values.add(stripped(test.filled(example.variables())));
                requests.add(Map.of("source", ExampleWriter.write(example), "values", values.getLast()));
            }
        }
        JsonNode answers = JSON.readTree(answer(JSON.writeValueAsBytes(requests)));
        for (int i = 0; i < examples.size(); i++) {
            CASES.add(new Case(examples.get(i), values.get(i), answers.get(i)));
        }
    }

    @Test
    void otherProgramRendersTheSameOrder() {
        assertThat(CASES).hasSizeGreaterThan(40).allSatisfy(one -> {
            JsonNode messages = one.read().get("messages");
            assertThat(messages).hasSize(1);
            assertThat(messages.get(0).get("role").asString()).isEqualTo("user");
            assertThat(withoutEmptyLines(messages.get(0).at("/content/0/text").asString()))
                    .as(one.example().key())
                    .isEqualTo(withoutEmptyLines(one.example().template().render(one.values())));
        });
    }

    @Test
    void namesAndOwnKeysArriveWhereTheFormatPutsThem() {
        assertThat(CASES).allSatisfy(one -> {
            assertThat(one.read().get("name").asString())
                    .isEqualTo(one.example().key());
            assertThat(one.read().get("description").asString())
                    .isEqualTo(one.example().lead());
            JsonNode own = one.read().at("/ext/leitplanke");
            assertThat(own.get("title").asString()).isEqualTo(one.example().title());
            assertThat(own.get("answer").asString().strip())
                    .isEqualTo(one.example().answer());
            assertThat(own.get("tests")).hasSameSizeAs(one.example().tests());
            for (Variable variable : one.example().variables()) {
                assertThat(own.at("/variables/" + variable.name() + "/sample").asString())
                        .isEqualTo(variable.sample());
            }
        });
    }

    @Test
    void everyKeyIsOneOfTheFormatOrHasADot() {
        assertThat(CASES)
                .allSatisfy(one -> assertThat(
                                one.read().get("keys").valueStream().map(JsonNode::asString))
                        .allMatch(key -> List.of("name", "description", "input").contains(key)
                                || key.startsWith("leitplanke.")));
    }

    @Test
    void schemaKnowsEveryBlankItsQuestionAndWhetherItMayStayEmpty() {
        assertThat(CASES).allSatisfy(one -> {
            JsonNode schema = one.read().get("schema");
            assertThat(schema.get("properties").propertyNames())
                    .containsExactlyElementsOf(one.example().variables().stream()
                            .map(Variable::name)
                            .toList());
            assertThat(schema.get("required").valueStream().map(JsonNode::asString))
                    .containsExactlyElementsOf(one.example().variables().stream()
                            .filter(Variable::required)
                            .map(Variable::name)
                            .toList());
            for (Variable variable : one.example().variables()) {
                assertThat(schema.at("/properties/" + variable.name() + "/description")
                                .asString())
                        .isEqualTo(variable.label());
            }
        });
    }

    private static byte[] answer(byte[] request) throws IOException, InterruptedException {
        Process node = new ProcessBuilder("node", SCRIPT.toAbsolutePath().toString())
                .directory(Path.of("../ui").toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (OutputStream input = node.getOutputStream()) {
            input.write(request);
        }
        byte[] answer = node.getInputStream().readAllBytes();
        assertThat(node.waitFor()).as("exit code of node").isZero();
        return answer;
    }

    /** The server takes white space from the ends of a value, the other program does not. */
    private static Map<String, String> stripped(Map<String, String> values) {
        Map<String, String> stripped = new HashMap<>(values);
        stripped.replaceAll((_, value) -> value.strip());
        return stripped;
    }

    /** Where a section falls away, the server leaves one empty line and the other program two. */
    private static String withoutEmptyLines(String order) {
        return order.strip().replaceAll("\\n{3,}", "\n\n");
    }
}
