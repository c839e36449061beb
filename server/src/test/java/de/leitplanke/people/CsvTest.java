package de.leitplanke.people;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.people.Csv.Row;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void umlautsComeThroughInBothEncodings() {
        String text = "Name;Anmeldename\nJörg Süß;j.suess";
        assertThat(Csv.decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        assertThat(Csv.decode(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(text);
        assertThat(Csv.decode(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(text);
    }

    @Test
    void firstLineTellsTheSeparator() {
        assertThat(Csv.rows("a;b\n1,5;2"))
                .containsExactly(new Row(1, List.of("a", "b")), new Row(2, List.of("1,5", "2")));
        assertThat(Csv.rows("a,b\n1;5,2"))
                .containsExactly(new Row(1, List.of("a", "b")), new Row(2, List.of("1;5", "2")));
    }

    @Test
    void quotationMarksHoldSeparatorsLinesAndThemselves() {
        assertThat(Csv.rows("a;b\n\"x;\"\"y\"\"\nz\";2\r\n\n3;4"))
                .containsExactly(
                        new Row(1, List.of("a", "b")),
                        new Row(2, List.of("x;\"y\"\nz", "2")),
                        new Row(5, List.of("3", "4")));
    }

    @Test
    void anyBytesAreReadWithoutFailing() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            assertThat(Csv.rows(Csv.decode(bytes)))
                    .allSatisfy(row -> assertThat(row.line()).isPositive());
        }
    }

    @Test
    void noCellOfAWrittenTableIsAFormula() {
        assertThat(Csv.write(List.of(List.of("=1+1", "a\"b", "-3"))))
                .isEqualTo("\uFEFF\"'=1+1\";\"a\"\"b\";\"'-3\"\r\n");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        List<List<String>> rows = List.of(List.of("Name", "Link"), List.of("Süß; \"Jo\"", "http://a.example/?t=x"));
        String written = Csv.decode(Csv.write(rows).getBytes(StandardCharsets.UTF_8));
        assertThat(Csv.rows(written)).extracting(Row::cells).isEqualTo(rows);
    }
}
