package de.leitplanke.library.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The published figures of „Darf ich das?“ are those of the helper as it is. */
class OrientationFigureSheetTest {

    private static final Path SHEET = Path.of("..", "docs", "orientation-figures.md");

    private static final String INTRODUCTION = """
            # Wie gut „Darf ich das?“ antwortet

            Fragen von Beschäftigten, deren Antwort vorher von Hand aus der Mustervereinbarung bestimmt wurde. Richtig ist das
            erwartete Urteil mit der erwarteten Fundstelle, die erwartete Rückfrage oder ein Ausgang, den die Frage als gleich gut
            nennt. Alle Fragen sind erfunden und liegen unter `server/src/test/resources/questions`.

            Ein Test vergleicht diese Seite mit dem Programm. Neu geschrieben wird sie so:

            ```
            mvn -pl server -am -Dtest=OrientationFigureSheetTest -Dsurefire.failIfNoSpecifiedTests=false -Dorientation.figures.write=true test
            ```

            | Fragen | Anzahl | richtig | zu Unrecht erlaubt |
            |---|---|---|---|
            """;

    @Test
    void publishedFiguresAreThoseOfTheHelper() throws IOException {
        String sheet = INTRODUCTION
                + row("zurückgehalten; nach ihnen wurde nichts entwickelt", "kept")
                + row("bekannt; zusammen mit der Vereinbarung geschrieben, früher zurückgehalten oder beides", "known")
                + row("bekannt; beim Entwickeln geschrieben", "more", "further", "later");
        if (Boolean.getBoolean("orientation.figures.write")) {
            Files.writeString(SHEET, sheet);
        }

        assertThat(Files.readString(SHEET)).isEqualTo(sheet);
    }

    private static String row(String title, String... files) {
        List<JsonNode> questions = List.of(files).stream()
                .map(JudgedQuestions::of)
                .flatMap(List::stream)
                .toList();
        return "| %s | %d | %d | %d |%n"
                .formatted(
                        title,
                        questions.size(),
                        questions.stream().filter(JudgedQuestions::isRight).count(),
                        questions.stream()
                                .filter(JudgedQuestions::isWronglyPermitted)
                                .count());
    }
}
