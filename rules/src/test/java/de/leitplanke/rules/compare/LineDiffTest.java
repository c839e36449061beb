package de.leitplanke.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two versions of a longer text stand side by side with their changes marked. */
class LineDiffTest {

    @Test
    void onlyTheChangedWordIsMarked() {
        TextDiff changes = LineDiff.between(
                "Sehr geehrter Herr Fritz,\n\nwir kommen am Donnerstag um sieben Uhr.\n",
                "Sehr geehrter Herr Fritz,\n\nwir kommen am Freitag um sieben Uhr.\n");
        assertThat(marked(changes, Segment.Kind.REMOVED)).isEqualTo("Donnerstag");
        assertThat(marked(changes, Segment.Kind.ADDED)).isEqualTo("Freitag");
    }

    @Test
    void paragraphOnItsOwnDisappearsAsAWhole() {
        TextDiff changes = LineDiff.between("Erstens.\n\nZweitens, ja.\n\nDrittens.", "Erstens.\n\nDrittens.");
        assertThat(marked(changes, Segment.Kind.REMOVED)).contains("Zweitens, ja.");
        assertThat(marked(changes, Segment.Kind.ADDED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', Neu", "Alt, ''", "'a\nb\nc', 'c\na\nb'", "'Zeile\n', Zeile", "gleich, gleich"})
    void bothSidesAreTheTextsThemselves(String received, String changed) {
        TextDiff changes = LineDiff.between(received, changed);
        assertThat(changes.before()).isEqualTo(received);
        assertThat(changes.after()).isEqualTo(changed);
    }

    @Test
    void longTextsTakeNeitherLongNorMuchRoom() {
        String before = lines(1_500, "Das ist Zeile Nummer %d mit einigen Wörtern darin.");
        String after = before.replace("Nummer 700 mit", "Nummer 700 ohne") + lines(900, "Neu ist Satz %d.");
        long start = System.nanoTime();
        TextDiff changes = LineDiff.between(before, after);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        assertThat(marked(changes, Segment.Kind.REMOVED)).isEqualTo("mit");
    }

    private static String lines(int count, String words) {
        return IntStream.range(0, count).mapToObj(words::formatted).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String marked(TextDiff changes, Segment.Kind kind) {
        return (kind == Segment.Kind.REMOVED ? changes.left() : changes.right())
                .stream()
                        .filter(segment -> segment.kind() == kind)
                        .map(Segment::text)
                        .collect(Collectors.joining("|"))
                        .strip();
    }
}
