package de.leitplanke.rules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.rules.AgreementReader;
import de.leitplanke.rules.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {

    private static final String AGREEMENT = "src/test/resources/agreement";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void checkOfASoundAgreementEndsWithZeroAndItsHash() {
        assertThat(run("check", AGREEMENT)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("In Ordnung: ", "sha256:");
    }

    @Test
    void missingFolderEndsWithOneAndAReason() {
        assertThat(run("check", folder.resolve("nowhere").toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("agreement.yaml:1: ");
    }

    @Test
    void decidePrintsOneReceiptPerObjectInTheirOrder() throws IOException {
        String file = facts("[{\"toolClass\": \"T0\"}, {\"pass\": \"EXPIRED\"}]");

        assertThat(run("decide", AGREEMENT, file)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("[{").contains("private-tools"),
                        second -> assertThat(second).contains("pass-needed").endsWith("}]"));
    }

    @Test
    void decideOfOneObjectPrintsOneObject() throws IOException {
        assertThat(run("decide", AGREEMENT, facts("{\"toolClass\": \"T0\"}"))).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("{");
    }

    @Test
    void brokenFactsEndWithOneAndTheRestGoesOn() throws IOException {
        assertThat(run("decide", AGREEMENT, facts("[{\"toolClass\": \"T7\"}, {\"toolClass\": \"T0\"}]")))
                .isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"error\"", "private-tools");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Unbekannter Wert „T7“");
    }

    @Test
    void enumeratePrintsFiguresAsJson() {
        assertThat(run("enumerate", AGREEMENT)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("{\"enumerated\":")
                .contains("\"matrix\":[");
    }

    @Test
    void diffOfAVersionWithItselfFindsNothing() {
        assertThat(run("diff", AGREEMENT, AGREEMENT)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Kein Unterschied.", "anders entschieden: 0.");
    }

    @Test
    void diffNamesTheChangedPlaceInAllThreeParts() throws IOException {
        assertThat(run("diff", AGREEMENT, stricter())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("[-Öffentliche-]", "Änderungsbefehle", "alle durch §\u202f2 Abs.\u202f1 Satz\u202f1");
    }

    @Test
    void diffAsJsonIsOneObject() throws IOException {
        assertThat(run("diff", AGREEMENT, stricter(), "--json")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("{\"after\":")
                .contains("\"situations\":[{");
    }

    @Test
    void diffWithAMissingVersionEndsWithOne() {
        assertThat(run("diff", AGREEMENT, folder.resolve("nowhere").toString())).isEqualTo(1);
    }

    private String stricter() throws IOException {
        if (AgreementReader.read(Path.of(AGREEMENT)) instanceof Reading.Accepted accepted) {
            String changed = accepted.version()
                    .canonical()
                    .replace("\"dataClasses\":[\"D0\",\"D1\"]}}", "\"dataClasses\":[\"D1\"]}}")
                    .replace("Öffentliche und interne Angaben dürfen", "Ganz allgemeine und interne Angaben dürfen");
            return Files.writeString(folder.resolve("stricter.json"), changed).toString();
        }
        throw new AssertionError("the agreement cannot be read");
    }

    @Test
    void wrongCallShowsTheHelpAndEndsWithTwo() {
        assertThat(run("frobnicate")).isEqualTo(2);
        assertThat(run("--help")).isZero();
    }

    private String facts(String json) throws IOException {
        return Files.writeString(folder.resolve("facts.json"), json).toString();
    }

    private int run(String... args) {
        PrintStream toOut = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream toErr = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new RulesCommand(toOut, toErr).run(List.of(args));
    }
}
