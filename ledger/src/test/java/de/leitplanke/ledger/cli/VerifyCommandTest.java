package de.leitplanke.ledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.ledger.export.SampleLog;
import de.leitplanke.ledger.export.Tampering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

    @TempDir
    Path folder = Path.of("");

    private final SampleLog log = new SampleLog(12);
    private final Terminal terminal = new Terminal();
    private String keys = "";
    private Path export = Path.of("");

    @BeforeEach
    void write() throws IOException {
        export = log.export(folder);
        keys = Files.writeString(folder.resolve("keys.txt"), log.keys().toString())
                .toString();
    }

    @Test
    void anUntouchedExportEndsWithZero() {
        assertThat(terminal.run("verify", export.toString(), "--keys", keys)).isZero();
        assertThat(terminal.out())
                .contains("Einträge im Prüfpunkt: 12, davon ohne beigelegten Inhalt: 1")
                .contains("am 23. November 2026, 02:00 Uhr")
                .endsWith("Der Auszug ist unverändert.\n");
    }

    @Test
    void withoutOwnKeysItAsksToCompareThem() {
        assertThat(terminal.run("verify", export.toString())).isZero();
        assertThat(terminal.out())
                .contains("Vergleichen Sie", log.keys().platform().toString());
    }

    @Test
    void aChangedActIsNamedWithNumberDayKindAndSubject() throws IOException {
        Path changed = new Tampering(export)
                .line("acts.json", 5, line -> line.replace("Gegenstand", "Gegenwert"))
                .write(folder.resolve("geaendert.zip"));

        assertThat(terminal.run("verify", changed.toString(), "--keys", keys)).isEqualTo(1);
        assertThat(terminal.out())
                .contains("Eintrag Nr.\u00a06 (2026-01-06, RELEASE, „Gegenwert 6 „Überprüfung““): Inhalt oder Salz")
                .endsWith("Der Auszug ist nicht in Ordnung.\n");
    }

    @Test
    void otherProgramsGetJson() throws IOException {
        Path changed = new Tampering(export)
                .line("acts.json", 5, line -> line.replace("Gegenstand", "Gegenwert"))
                .write(folder.resolve("geaendert.zip"));

        assertThat(terminal.run("verify", changed.toString(), "--json")).isEqualTo(1);
        assertThat(terminal.out())
                .startsWith("{\"ok\":false,\"size\":12,\"closed\":1,\"ownKeys\":false")
                .contains("\"part\":\"ACT\",\"index\":5,\"day\":\"2026-01-06\",\"kind\":\"RELEASE\"");
    }

    @Test
    void whatCannotBeReadOrMeantEndsWithTwo() {
        assertThat(terminal.run("verify", folder.resolve("fehlt.zip").toString()))
                .isEqualTo(2);
        assertThat(terminal.run("verify")).isEqualTo(2);
        assertThat(terminal.run("verify", export.toString(), "--schnell")).isEqualTo(2);
        assertThat(terminal.run("verify", export.toString(), "--keys")).isEqualTo(2);
        assertThat(terminal.run("verify", export.toString(), "--keys", export.toString()))
                .isEqualTo(2);
        assertThat(terminal.run()).isEqualTo(2);
        assertThat(terminal.run("--help")).isZero();
    }
}
