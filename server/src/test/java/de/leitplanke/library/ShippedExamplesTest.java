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

    private static final Path CONTENT = Path.of("../content");
    private static final String GOOD = source("01-antwort-beschwerde.md");

    @Test
    void everyShippedExampleCanBeRead() {
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(40).doesNotHaveDuplicates();
        assertThat(examples()).extracting(Example::category).contains(Category.values());
    }

    @Test
    void everyShippedExampleCitesPlacesThatExist() {
        Reading reading = AgreementReader.read(CONTENT.resolve("agreement"));
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
        Reading reading = AgreementReader.read(CONTENT.resolve("agreement"));
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
        Example minutes = example("04-protokoll-aus-notizen.md");
        List<AnswerBlock> blocks = AnswerBlock.of(minutes.answer());
        assertThat(blocks).hasSize(2);
        assertThat(blocks.getLast()).isInstanceOfSatisfying(AnswerBlock.Grid.class, grid -> {
            assertThat(grid.head()).containsExactly("Nr.", "Thema", "Ergebnis", "Aufgabe", "Zuständig", "Bis wann");
            assertThat(grid.rows()).hasSize(5).allSatisfy(row -> assertThat(row).hasSize(6));
        });
    }

    @Test
    void brokenFileIsNamedWithLineAndGermanReason() {
        assertBroken(GOOD.replaceFirst("---", "--"), "Zeile 1: Der Kopf muss zwischen zwei Zeilen aus drei Strichen");
        assertBroken(GOOD.replaceFirst("title: .*\n", ""), "Die Angabe „title“ fehlt oder ist leer.");
        assertBroken(
                GOOD.replaceFirst("category: TEXT", "category: NOVEL"), "Zeile 5: Der Aufbau der Datei passt nicht");
        assertBroken(GOOD.replaceFirst("\\[10, 15]", "[15, 10]"), "zwei Zahlen, die kleinere zuerst");
        assertBroken(GOOD.replaceFirst("text: bis 6:30\\W*Uhr", "text: bis 6 Uhr"), "steht nicht in der Antwort");
        assertBroken(GOOD.replace("{{sachstand}}", "{{sachverhalt}}"), "„sachverhalt“ ist im Kopf nicht beschrieben");
    }

    private static void assertBroken(String source, String message) {
        assertThat(source).isNotEqualTo(GOOD);
        assertThatThrownBy(() -> ExampleReader.read("beispiel.md", source))
                .isInstanceOf(BrokenContent.class)
                .hasMessageStartingWith("beispiel.md, Zeile ")
                .hasMessageContaining(message);
    }

    private static List<Example> examples() {
        try (Stream<Path> files = Files.list(CONTENT.resolve("examples"))) {
            return files.map(file -> example(file.getFileName().toString())).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> keys() {
        return examples().stream().map(Example::key).toList();
    }

    private static List<CounterExample> counterExamples() {
        try (Stream<Path> files = Files.list(CONTENT.resolve("counter-examples"))) {
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

    private static Example example(String file) {
        return ExampleReader.read(file, source(file));
    }

    private static String source(String file) {
        try {
            return Files.readString(CONTENT.resolve("examples").resolve(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
