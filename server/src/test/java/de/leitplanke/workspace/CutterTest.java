package de.leitplanke.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long texts are cut where people would cut them. */
class CutterTest {

    private static final String PARAGRAPH =
            "Das ist ein Satz mit Wörtern. ".repeat(6).strip();

    @Test
    void shortTextStaysWhole() {
        assertThat(Cutter.cut(PARAGRAPH, 200)).containsExactly(PARAGRAPH);
    }

    @Test
    void paragraphsStayTogether() {
        String text = PARAGRAPH + "\n\n" + PARAGRAPH + "\n\n" + PARAGRAPH;
        assertThat(Cutter.cut(text, 250)).extracting(String::strip).containsExactly(PARAGRAPH, PARAGRAPH, PARAGRAPH);
    }

    @Test
    void longParagraphIsCutBetweenSentences() {
        assertThat(Cutter.cut(PARAGRAPH + " " + PARAGRAPH, 130))
                .hasSizeGreaterThan(2)
                .allSatisfy(piece -> assertThat(piece.strip()).startsWith("Das").endsWith("Wörtern."));
    }

    @Test
    void numbersAndAbbreviationsEndNoSentence() {
        String text = "Der Bescheid vom 12. Mai nach Nr. 4 und z. B. auch Nr. 5 gilt weiter fort ".repeat(3);
        assertThat(Cutter.cut(text, 120)).noneMatch(piece -> piece.strip().endsWith("12."));
    }

    @Test
    void placeholderIsNeverCut() {
        String text = "x".repeat(95) + "[STRASSE_12]" + "y".repeat(95);
        assertThat(Cutter.cut(text, 100)).anyMatch(piece -> piece.contains("[STRASSE_12]"));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 137, 500, 4_000})
    void nothingIsLostAndNoPieceIsTooLong(int room) {
        String text = IntStream.range(0, 60)
                .mapToObj(number -> "Absatz " + number + ": " + "Wort😀 ".repeat(number) + "[NAME_" + number + "].")
                .collect(Collectors.joining("\n\n"));
        List<String> pieces = Cutter.cut(text, room);
        assertThat(String.join("", pieces)).isEqualTo(text);
        assertThat(pieces).allMatch(piece -> piece.length() <= room && !piece.isEmpty());
    }

    @Test
    void withoutRoomNothingIsCut() {
        assertThatThrownBy(() -> Cutter.cut("Text", 99)).isInstanceOf(IllegalArgumentException.class);
    }
}
