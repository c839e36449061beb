package de.leitplanke.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leitplanke.platform.start.BrokenContent;
import de.leitplanke.platform.start.Yaml;
import de.leitplanke.rules.AgreementReader;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedExamplesTest {

    private static final String GOOD = ShippedFiles.source("01-antwort-beschwerde.prompt.md");

    @Test
    void everyShippedExampleCanBeRead() {
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(40).doesNotHaveDuplicates();
        assertThat(examples()).extracting(Example::category).contains(Category.values());
    }

    @Test
    void everyShippedExampleCitesPlacesThatExist() {
        Reading reading = AgreementReader.read(ShippedFiles.CONTENT.resolve("agreement"));
        assertThat(reading).isInstanceOf(Reading.Accepted.class);
        AgreementVersion version = ((Reading.Accepted) reading).version();
        for (Example example : examples()) {
            assertThat(example.clauses())
                    .as(example.key())
                    .isNotEmpty()
                    .allSatisfy(id ->
                            assertThat(CitedPlaces.place(version, id)).as(id).isPresent());
        }
    }

    @Test
    void everyCounterExampleSaysWhyNotWithPlacesAndWhatHelps() {
        Reading reading = AgreementReader.read(ShippedFiles.CONTENT.resolve("agreement"));
        AgreementVersion version = ((Reading.Accepted) reading).version();
        assertThat(counterExamples()).hasSize(6).allSatisfy(example -> {
            assertThat(example.clauses())
                    .isNotEmpty()
                    .allMatch(id -> CitedPlaces.place(version, id).isPresent());
            assertThat(example.instead()).hasSizeBetween(2, 4);
            assertThat(keys()).containsAll(example.seeAlso());
        });
    }

    @Test
    void everyExampleLeadsOnlyToExamplesThatExist() {
        assertThat(examples())
                .allSatisfy(example -> assertThat(keys())
                        .as(example.key())
                        .containsAll(example.seeAlso())
                        .contains(example.key()));
        assertThat(keys()).doesNotHaveDuplicates();
    }

    @Test
    void everyAnswerHasErrorsToFind() {
        assertThat(examples())
                .allSatisfy(example ->
                        assertThat(example.plantedErrors()).as(example.key()).hasSizeBetween(2, 5));
    }

    @Test
    void everySampleGivesAnOrderWithoutBraces() {
        for (Example example : examples()) {
            String order = example.template()
                    .render(example.variables().stream().collect(Collectors.toMap(Variable::name, Variable::sample)));
            assertThat(order).as(example.key()).doesNotContain("{{", "}}").contains("Aufgabe:");
        }
    }

    @Test
    void tableOfAStoredAnswerKeepsItsCells() {
        Example minutes = ShippedFiles.example("04-protokoll-aus-notizen.prompt.md");
        List<AnswerBlock> blocks = AnswerBlock.of(minutes.answer());
        assertThat(blocks).hasSize(2);
        assertThat(blocks.getLast()).isInstanceOfSatisfying(AnswerBlock.Grid.class, grid -> {
            assertThat(grid.head()).containsExactly("Nr.", "Thema", "Ergebnis", "Aufgabe", "Zuständig", "Bis wann");
            assertThat(grid.rows()).hasSize(5).allSatisfy(row -> assertThat(row).hasSize(6));
        });
    }

    @Test
    void brokenFileIsNamedWithLineAndGermanReason() {
        assertBroken(GOOD.replaceFirst("---", "--"), "Zeile 1: Am Anfang fehlen Angaben");
        assertBroken(GOOD.replaceFirst("leitplanke.title: .*\n", ""), "„leitplanke.title“ fehlt oder ist leer.");
        assertBroken(GOOD.replace("category: TEXT", "category: NOVEL"), "Zeile 10: Der Aufbau der Datei passt nicht");
        assertBroken(GOOD.replace("from: 10", "from: 20"), "„leitplanke.minutes“ braucht zwei Zahlen");
        assertBroken(GOOD.replaceFirst("text: bis 6:30\\W*Uhr", "text: bis 6 Uhr"), "steht nicht in der Antwort");
        assertBroken(GOOD.replace("{{sachstand}}", "{{sachverhalt}}"), "„sachverhalt“ ist im Kopf nicht beschrieben");
        assertBroken(GOOD.replaceFirst("name: ", "model: x\nname: "), "Zeile 2: Der Aufbau der Datei passt nicht");
    }

    @Test
    void schemaAndItsNotesFitTogether() {
        assertBroken(GOOD.replace("    zusage?: ", "    zusagen?: "), "„zusage“ steht nicht in „input.schema“");
        assertBroken(GOOD.replace("  zusage:\n", "  zusage2:\n"), "„zusage2“ steht nicht in „input.schema“");
        assertBroken(
                GOOD.replace("    zusage?: ", "    frist: string, Frist\n    zusage?: "), "Zeile 8: Zu „frist“ fehlt");
        assertBroken(
                GOOD.replace("sachstand: \"string,", "sachstand: \"boolean,"),
                "Zeile 7: Hinter „sachstand“ stehen „string“");
        assertBroken(GOOD.replace("zusage", "this"), "Der Name „this“ hat in Vorlagen eine eigene Bedeutung");
        assertBroken(GOOD.replace("    zusage?: ", "    zu-sage?: "), "„zu-sage?“ ist kein Name für eine Angabe");
    }

    @Test
    void testOfATemplateKeepsToItsBounds() {
        assertBroken(GOOD.replaceFirst("score: 80", "score: 79"), "„score“ liegt zwischen 80 und 100");
        assertBroken(GOOD.replaceFirst("checkRequest: true", "checkRequest: false"), "Ohne Bitte um Gegenprüfung");
        assertBroken(GOOD.replace("      zusage: \"\"", "      anlass: \"\""), "füllt eine Angabe, die es nicht gibt");
        assertBroken(GOOD.replace("  - D2", "  - D1"), "erwartet Personenbezug, das Beispiel nicht");
        assertBroken(GOOD.replaceFirst("(?s)leitplanke.tests:.*?\n---", "leitplanke.tests: []\n---"), "keinen Test");
    }

    private static void assertBroken(String source, String message) {
        assertThat(source).isNotEqualTo(GOOD);
        assertThatThrownBy(() -> ExampleReader.read("beispiel.prompt.md", source))
                .isInstanceOf(BrokenContent.class)
                .hasMessageStartingWith("beispiel.prompt.md, Zeile ")
                .hasMessageContaining(message);
    }

    private static List<Example> examples() {
        return ShippedFiles.examples();
    }

    private static List<String> keys() {
        return examples().stream().map(Example::key).toList();
    }

    private static List<CounterExample> counterExamples() {
        try (Stream<Path> files = Files.list(ShippedFiles.CONTENT.resolve("counter-examples"))) {
            return files.map(ShippedExamplesTest::counterExample).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static CounterExample counterExample(Path file) {
        try {
            return Yaml.read(file.getFileName().toString(), Files.readString(file), CounterExample.class);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
