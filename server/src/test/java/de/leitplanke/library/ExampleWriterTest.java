package de.leitplanke.library;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.privacy.Label;
import de.leitplanke.rules.Audience;
import de.leitplanke.rules.AutomationLevel;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Purpose;
import de.leitplanke.rules.ToolClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleWriterTest {

    private static final List<String> PIECES = List.of(
            "---",
            ": ",
            " #",
            "|",
            ">",
            "- ",
            "? ",
            "{{x}}",
            "[",
            "]",
            "{",
            "}",
            ",",
            "\"",
            "'",
            "\\",
            "&",
            "*",
            "!",
            "%",
            "@",
            "`",
            "null",
            "yes",
            "0x1F",
            "12",
            "1e3",
            "~",
            "§\u202f5",
            "„Ä“",
            "😀",
            "\u2028",
            "\u0007",
            "\t",
            " ",
            "ein Wort");

    @Test
    void everyShippedFileStandsAsTheWriterWritesIt() {
        for (String file : ShippedFiles.names()) {
            assertThat(ExampleWriter.write(ShippedFiles.example(file))).as(file).isEqualTo(ShippedFiles.source(file));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whateverIsWrittenReadsTheSame(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 250; round++) {
            Example example = example(random);
            String text = ExampleWriter.write(example);
            Example again = ExampleReader.read("a.prompt.md", text);
            assertThat(again).usingRecursiveComparison().isEqualTo(example);
            assertThat(ExampleWriter.write(again)).isEqualTo(text);
        }
    }

    private static Example example(Random random) {
        List<Variable> variables = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(number -> variable("wert" + number, random))
                .toList();
        String answer = text(random).strip();
        return new Example(
                "muster-" + random.nextInt(1000),
                line(random),
                line(random),
                one(Category.values(), random),
                line(random),
                line(random),
                "U0" + random.nextInt(10),
                List.of(line(random), line(random)),
                Set.of(DataClass.D1, DataClass.D2),
                Set.of(one(ToolClass.values(), random)),
                one(Audience.values(), random),
                one(AutomationLevel.values(), random),
                Set.of(one(Purpose.values(), random)),
                1 + random.nextInt(5),
                5 + random.nextInt(50),
                List.of(line(random)),
                variables,
                List.of(text(random), line(random)),
                answer,
                List.of(new PlantedError(answer, text(random))),
                List.of(new TemplateTest(
                        line(random),
                        Map.of(variables.getFirst().name(), random.nextBoolean() ? "" : text(random)),
                        new TemplateTest.Expectation(80 + random.nextInt(21), true, List.of(Label.PERSON)))),
                PromptTemplate.read("a.prompt.md", 1, body(variables, random), variables));
    }

    private static Variable variable(String name, Random random) {
        Variable.Type type = one(Variable.Type.values(), random);
        boolean choice = type == Variable.Type.CHOICE;
        List<String> choices = choice ? List.of(line(random), text(random)) : List.of();
        String question = line(random);
        return new Variable(
                name,
                choice ? question.replaceAll("[()]", "x") : question,
                line(random),
                type,
                random.nextBoolean(),
                random.nextBoolean(),
                type == Variable.Type.TEXT && random.nextBoolean(),
                choices,
                choice ? choices.getLast() : text(random));
    }

    private static String body(List<Variable> variables, Random random) {
        List<String> lines = new ArrayList<>(List.of("Aufgabe: " + random.nextInt(), "", "---"));
        for (Variable variable : variables) {
            String name = variable.name();
            String value = "{{" + name + "}}";
            lines.add("{{#if " + name + "}}");
            lines.add(variable.material() ? "<<<MATERIAL %s\n%s\nMATERIAL %s>>>".formatted(name, value, name) : value);
            lines.add("{{/if}}");
        }
        return String.join("\n", lines);
    }

    private static String line(Random random) {
        return "x" + pieces(random).replace('\u2028', ' ') + "y";
    }

    /** One to four lines, also with empty ones, and white space at either end. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder(pieces(random)).append('z');
        for (int lines = random.nextInt(4); lines > 0; lines--) {
            text.append(random.nextBoolean() ? "\n" : "\n\n").append(pieces(random));
        }
        return text.toString();
    }

    private static String pieces(Random random) {
        StringBuilder text = new StringBuilder();
        for (int piece = random.nextInt(5); piece > 0; piece--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static <T> T one(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
