package de.leitplanke.library.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The published figures of the coach are those of the coach as it is. */
class CoachFigureSheetTest {

    private static final Path SHEET = Path.of("..", "docs", "coach-figures.md");

    private static final String INTRODUCTION = """
            # Wie gut der Auftrags-Coach liest

            Der Coach liest Aufträge, deren Merkmale vorher von Hand bestimmt wurden. Genauigkeit ist der Anteil des Erkannten,
            das wirklich dasteht; Trefferquote ist der Anteil dessen, was dasteht und erkannt wird. Ein Merkmal zählt je Auftrag
            einmal. Alle Aufträge sind erfunden und liegen unter `server/src/test/resources/prompts`.

            Ein Test vergleicht diese Seite mit dem Coach. Neu geschrieben wird sie so:

            ```
            mvn -pl server -am -Dtest=CoachFigureSheetTest -Dsurefire.failIfNoSpecifiedTests=false -Dcoach.figures.write=true test
            ```
            """;

    @Test
    void publishedFiguresAreThoseOfTheCoach() throws IOException {
        String sheet = sheet();
        if (Boolean.getBoolean("coach.figures.write")) {
            Files.writeString(SHEET, sheet);
        }

        assertThat(Files.readString(SHEET)).isEqualTo(sheet);
    }

    private static String sheet() {
        return INTRODUCTION
                + section(
                        "Zurückgehaltene Aufträge",
                        "Zwei Hände schrieben sie, jede in der Art mehrerer Personen. Nach ihnen wurde nichts entwickelt und nichts "
                                + "gelernt, ihre Texte blieben ungelesen. Zwei weitere Hände bestimmten die Merkmale noch einmal, "
                                + "ohne die ersten zu kennen; es gilt, was zwei von drei sagen. Die Zahlen der ersten 100 wurden "
                                + "neunzehnmal angesehen, die der letzten 140 achtzehnmal. Diese Zahlen zählen. Das Ziel ist 0,93 und "
                                + "0,85 für jedes Merkmal mit mindestens 15 Fällen.",
                        LabelledPrompt.of("kept.yaml"))
                + section(
                        "Bekannte Aufträge",
                        "Mehrere Hände schrieben sie, auch solche, die früher zurückgehalten wurden. Nach ihnen wurde der Coach entwickelt. "
                                + "Diese Zahlen sind deshalb zu gut.",
                        LabelledPrompt.ruled())
                + section(
                        "Gelernte Aufträge",
                        "Viele Hände schrieben sie. Die Regeln folgen ihnen nur bei vagen Wörtern, Lücken, Grenzen und "
                                + "Widersprüchen, die zweite Lesart hat aus allen gelernt. Auch diese Zahlen sind zu gut.",
                        LabelledPrompt.taught())
                + section(
                        "Abwägende Aufträge",
                        "Weitere Hände schrieben sie. Keine Regel folgt ihnen. An ihnen wurde gelernt, wie weit den Regeln und wie weit "
                                + "der zweiten Lesart zu trauen ist. Auch diese Zahlen sind zu gut.",
                        LabelledPrompt.weighed());
    }

    private static String section(String title, String remark, List<LabelledPrompt> prompts) {
        CoachFigures figures = new CoachFigures(Coach.standard(), prompts);
        return "\n## %s\n\n%d Aufträge. %s Die Art des Auftrags wird bei %d von 100 richtig erkannt.\n\n%s"
                .formatted(title, prompts.size(), remark, Math.round(100 * figures.rightTypes()), figures.table());
    }
}
