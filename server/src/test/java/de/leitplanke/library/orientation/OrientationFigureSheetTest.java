package de.leitplanke.library.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.library.orientation.Crosswise.Judged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The published figures of „Darf ich das?“ are those of the helper as it is. */
class OrientationFigureSheetTest {

    private static final Path SHEET = Path.of("..", "docs", "orientation-figures.md");

    private static final String INTRODUCTION = """
            # Wie gut „Darf ich das?“ antwortet

            Fragen von Beschäftigten, deren Antwort vorher von Hand aus der Mustervereinbarung bestimmt wurde. Richtig ist das
            erwartete Urteil mit der erwarteten Fundstelle, die erwartete Rückfrage oder ein Ausgang, den die Frage als gleich gut
            nennt. Alle Fragen sind erfunden.

            Die Auskunft vergleicht eine Frage mit bekannten; sie liegen unter `content/orientation/questions`. An ihnen wird sie
            deshalb über Kreuz geprüft: zehnmal, jedes Mal an einem Zehntel, das sie für diese Prüfung nicht kennt. Ihre Wörter
            wurden an diesen Fragen weiterentwickelt, nur die zurückgehaltenen unter `server/src/test/resources/questions` sind ihr
            ganz fremd. Wie neue Fragen beim ersten Mal beantwortet wurden, steht in der
            [Entscheidung 24](adr/0024-a-second-reading-by-known-questions.md).

            Ein Test vergleicht diese Seite mit dem Programm. Neu geschrieben wird sie so:

            ```
            mvn -pl server -am -Dtest=OrientationFigureSheetTest -Dsurefire.failIfNoSpecifiedTests=false -Dorientation.figures.write=true test
            ```

            „Am Ende“ heißt: nachdem alle Rückfragen beantwortet sind. Der Test beantwortet sie so, wie die Frage von Hand gelesen
            wurde. Eine unnötige Rückfrage ist am Ende kein Fehler mehr, beim ersten Mal schon. Wer unterwegs nach dem gefragt wurde,
            was wirklich fehlt, ist richtig beraten, was immer er antwortet.

            | Fragen | Anzahl | richtig | zu Unrecht erlaubt | am Ende richtig | am Ende zu Unrecht erlaubt |
            |---|---|---|---|---|---|
            """;

    @Test
    void publishedFiguresAreThoseOfTheHelper() throws IOException {
        Crosswise crosswise = new Crosswise();
        String sheet = INTRODUCTION
                + row(
                        "zurückgehalten; vier weitere, zu Unrecht erlaubte, wurden gelesen und sind seitdem bekannt",
                        kept())
                + row("bekannt; von Fremden gestellt, über Kreuz", crosswise.of("asked"))
                + row(
                        "bekannt; zusammen mit der Vereinbarung geschrieben, früher zurückgehalten oder beides, über Kreuz",
                        crosswise.of("known"))
                + row("bekannt; beim Entwickeln geschrieben, über Kreuz", crosswise.of("built"));
        if (Boolean.getBoolean("orientation.figures.write")) {
            Files.writeString(SHEET, sheet);
        }

        assertThat(Files.readString(SHEET)).isEqualTo(sheet);
    }

    private static List<Judged> kept() {
        return JudgedQuestions.kept().stream()
                .map(question -> Judged.of(question, Musterberg.ORIENTATION))
                .toList();
    }

    private static String row(String title, List<Judged> questions) {
        return "| %s | %d | %d | %d | %d | %d |%n"
                .formatted(
                        title,
                        questions.size(),
                        count(questions, Judged::right),
                        count(questions, Judged::wronglyPermitted),
                        count(questions, Judged::rightInTheEnd),
                        count(questions, Judged::wronglyPermittedInTheEnd));
    }

    private static long count(List<Judged> questions, Predicate<Judged> what) {
        return questions.stream().filter(what).count();
    }
}
