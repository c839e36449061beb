package de.leitplanke.privacy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivacyCommandTest {

    private static final String TABLE =
            "\"table\":{\"NAME_1\":{\"value\":\"Schulz\",\"label\":\"PERSON\",\"gender\":\"MALE\"}}";

    private record Run(int status, String out, String err) {}

    private static Run run(String input, String... args) throws IOException {
        StringWriter out = new StringWriter();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        int status = new PrivacyCommand(new BufferedReader(new StringReader(input)), out, errors).run(List.of(args));
        return new Run(status, out.toString(), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void findingsHaveOffsetsLabelCertaintyAndRule() throws IOException {
        Run run = run("{\"id\":\"a\",\"text\":\"Guten Tag Frau Weber,\"}", "detect");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith(
                        "{\"id\":\"a\",\"spans\":[{\"start\":15,\"end\":20,\"label\":\"PERSON\",\"certainty\":\"SURE\"");
    }

    @Test
    void valuesAreValidOrNotOrCannotBeChecked() throws IOException {
        Run run = run("""
                {"id":1,"kind":"IBAN","value":"DE02 1203 0000 0000 2020 51"}
                {"id":2,"kind":"IBAN","value":"DE03 1203 0000 0000 2020 51"}
                {"id":3,"kind":"PERSON","value":"Weber"}
                """, "validate");

        assertThat(run.out().lines())
                .containsExactly(
                        "{\"id\":1,\"valid\":true}", "{\"id\":2,\"valid\":false}", "{\"id\":3,\"valid\":null}");
    }

    @Test
    void whatPseudonymiseWritesRestoreReads() throws IOException {
        Run masked = run("{\"id\":7,\"text\":\"Guten Tag Frau Weber,\\n\\\"Ä\\\"\"}", "pseudonymise");
        assertThat(masked.out()).contains("Frau [NAME_1],").contains("\"table\":{\"NAME_1\":{\"value\":\"Weber\"");

        assertThat(run(masked.out(), "restore").out())
                .isEqualTo("{\"id\":7,\"text\":\"Guten Tag Frau Weber,\\n\\\"Ä\\\"\",\"unknown\":[],\"missing\":[]}\n");
    }

    @Test
    void everyPieceLengthRestoresTheSame() throws IOException {
        String line = "{\"text\":\"an Herr [NAME_1], [NAME\\\\_1]s Akte, [NAME_2]\"," + TABLE + "}";
        String whole = run(line, "restore").out();

        assertThat(whole).contains("an Herrn Schulz, Schulz’ Akte, [NAME_2]").contains("\"unknown\":[\"[NAME_2]\"]");
        for (int length = 1; length < 40; length++) {
            assertThat(run(line, "restore", "--stream", String.valueOf(length)).out())
                    .isEqualTo(whole);
        }
    }

    @Test
    void brokenLinesGetAnErrorAndTheRestGoesOn() throws IOException {
        Run run = run("""
                kaputt
                {"id":1}
                {"id":2,"text":"[NAME_1]","table":{"NAME_1":{"value":"Geheim"}}}
                {"id":3,"text":"Frau [NAME_", %s}

                {"id":4,"text":"Herr [NAME_1]", %s}
                """.formatted(TABLE, TABLE), "restore", "--stream", "3");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(5);
        assertThat(run.out().lines().toList().getFirst()).startsWith("{\"error\":");
        assertThat(run.out().lines().skip(1).limit(3)).allMatch(line -> line.matches("\\{\"id\":[123],\"error\":\".*"));
        assertThat(run.out()).contains("{\"id\":4,\"text\":\"Herr Schulz\"").doesNotContain("Geheim");
    }

    @Test
    void scoreShowsFiguresAndMistakesAndWritesTheTable(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Sehr geehrte Frau «PERSON:Weber», PLZ «PLZ:keine»");
        Path sheet =
                Files.writeString(folder.resolve("s.md"), "# A\n<!-- figures -->\nalt\n<!-- end of figures -->\nB");

        Run run = run("", "score", "--mistakes", "5", "--markdown", sheet.toString(), folder.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("| PERSON | 1 | 0 | 0 | 1.000 |").contains("PLZ missed: 1\n    a.txt: keine\n");
        assertThat(Files.readString(sheet))
                .startsWith("# A\n<!-- figures -->\n| label |")
                .endsWith("\n<!-- end of figures -->\nB")
                .doesNotContain("alt");
    }

    @Test
    void scoreOfSomethingThatIsNotThereIsRefused() throws IOException {
        Run run = run("", "score", "gibt-es-nicht");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("gibt es nicht");
    }

    @Test
    void townsPatternsCountAndBrokenOnesAreNamed(@TempDir Path folder) throws IOException {
        Path town = Files.writeString(folder.resolve("town.txt"), "pattern 99.9-A999 = 32.1-B417\n");
        Run run = run("{\"id\":1,\"text\":\"32.1-B417\"}", "detect", "--town", town.toString());
        assertThat(run.out()).contains("\"label\":\"ID\",\"certainty\":\"SURE\",\"rule\":\"town-pattern\"");

        Files.writeString(town, "pattern 99 = 12\n");
        Run refused = run("", "detect", "--town", town.toString());
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).startsWith("town.txt, Zeile 1: Das Muster „99“ geht nicht");
    }

    @Test
    void wrongCallShowsTheHelp() throws IOException {
        assertThat(run("", "restore", "--stream", "0").status()).isEqualTo(2);
        assertThat(run("", "unbekannt").err()).contains("bin/privacy detect");
        assertThat(run("", "--help")).satisfies(help -> {
            assertThat(help.status()).isZero();
            assertThat(help.out()).contains("bin/privacy restore");
        });
    }
}
