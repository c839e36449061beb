package de.leitplanke.ledger.export;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The page that goes with every export, opened from the disk in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckingPageTest {

    private static final int SIZE = 23;

    /** For one check on a loaded machine, in milliseconds; a defect costs time, a healthy page never does. */
    private static final int PATIENCE = 60_000;

    private final SampleLog log = new SampleLog(SIZE);
    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(
                            Path.of(System.getenv().getOrDefault("LEITPLANKE_CHROMIUM", "/usr/bin/chromium")))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    private Path folder = Path.of("");
    private Path export = Path.of("");
    private Page page = browser.newPage();

    @BeforeAll
    void writeExport(@TempDir Path shared) throws IOException {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        folder = shared;
        export = log.export(shared);
        Files.writeString(shared.resolve("pruefen.html"), new Tampering(export).text(ExportFiles.PAGE));
    }

    @BeforeEach
    void open() {
        page = browser.newPage();
        page.navigate(folder.resolve("pruefen.html").toUri().toString());
    }

    @AfterEach
    void close() {
        page.close();
    }

    @AfterAll
    void stop() {
        playwright.close();
    }

    @Test
    void anUntouchedExportIsFoundUnchanged() {
        check(export, log.keys().toString());

        assertThat(page.locator("#headline")).containsText("Unverändert");
        assertThat(page.locator("#checks"))
                .containsText("23 gelesen, alle an ihrem Platz; bei 2 liegt der Inhalt nicht bei");
        assertThat(page.locator("#checks")).containsText("gültig, am 23. November 2026");
        assertThat(page.locator("#acts tr")).hasCount(SIZE);
        assertThat(page.locator("#acts tr").first()).containsText("Fassung unterschrieben");
    }

    @Test
    void storedFilesAndLogsOfAllSizesAreRead() throws IOException {
        check(new Tampering(export).write(folder.resolve("stored.zip"), ZipEntry.STORED), "");
        assertThat(page.locator("#headline")).containsText("Unverändert");
        for (int size : new int[] {0, 1, 2, 3, 8, 13}) {
            Path other = Files.createDirectories(folder.resolve("size" + size));
            check(new SampleLog(size).export(other), "");
            assertThat(page.locator("#headline")).containsText("Unverändert");
        }
    }

    @Test
    void aChangedActSaltProofOrNumberIsNamed() throws IOException {
        expect(
                "Eintrag Nr.\u00a06 (2026-01-06, Freigabe, „Gegenwert 6",
                line(ExportFiles.ACTS, 5, "Gegenstand", "Gegenwert"));
        expect(
                "Eintrag Nr.\u00a06 (2026-01-06, Freigabe",
                line(ExportFiles.ACTS, 5, "\"salt\":\"[^\"]{4}", "\"salt\":\"AAAA"));
        expect(
                "Eintrag Nr.\u00a010: Inhalt",
                line(ExportFiles.ACTS, 9, "commitment\":\"[^\"]{4}", "commitment\":\"AAAA"));
        expect("Eintrag Nr.\u00a06", line(ExportFiles.PROOFS, 5, "[^ ]{4}([^ ]{40})$", "AAAA$1"));
        expect("Eintrag Nr.\u00a06", line(ExportFiles.PROOFS, 5, "^5 ....", "5 AAAA"));
        expect("Eintrag Nr.\u00a06", line(ExportFiles.ACTS, 5, "\"index\":5", "\"index\":6"));
        expect("Eintrag Nr.\u00a06", line(ExportFiles.ACTS, 5, "\"index\":5", "\"index\": 5"));
        expect("Eintrag Nr.\u00a03", new Tampering(export).swap(ExportFiles.ACTS, 2, 12));
        expect("fehlen Zeilen", new Tampering(export).lines(ExportFiles.ACTS, lines -> lines.subList(0, 20)));
    }

    @Test
    void aChangedCheckpointOrSignatureIsNamed() throws IOException {
        expect("Unterschrift der Plattform: falsch", line(ExportFiles.CHECKPOINT, 4, ".{4}(.{19})$", "AAAA$1"));
        expect(
                "Unterschrift von musterberg.example/personalrat: falsch",
                line(ExportFiles.CHECKPOINT, 5, ".{4}(.{19})$", "AAAA$1"));
        expect("Prüfpunkt: Die Wurzel", line(ExportFiles.CHECKPOINT, 2, "^....", "AAAA"));
        expect(
                "Es gibt keine gültige",
                new Tampering(export).lines(ExportFiles.CHECKPOINT, lines -> lines.subList(0, 5)));
    }

    @Test
    void aWholeForgeryIsNoticedWithOnesOwnKeys() throws IOException {
        Path forged = new SampleLog(SIZE).export(Files.createDirectories(folder.resolve("forged")));

        check(forged, "");
        assertThat(page.locator("#headline")).containsText("Unverändert");
        assertThat(page.locator("#checks")).containsText("vergleichen Sie die Zeilen");
        check(forged, log.keys().toString());
        assertThat(page.locator("#headline")).containsText("Nicht in Ordnung");
    }

    @Test
    void hostileArchivesAreRefused() throws IOException {
        expect("die nicht dazugehört", new Tampering(export).add("../x", new byte[0]));
        expect("Im Archiv fehlt", new Tampering(export).remove(ExportFiles.PROOFS));
        expect("zu lang", new Tampering(export).add(ExportFiles.ACTS, new byte[5_000_000]));
        check(Files.write(folder.resolve("no.zip"), new byte[100]), "");
        assertThat(page.locator("#defect-list")).containsText("kein lesbares ZIP-Archiv");
    }

    @Test
    void aBrowserWithoutTheseSignaturesSaysSo() {
        page.addInitScript(
                "const real = crypto.subtle.importKey.bind(crypto.subtle);"
                        + "crypto.subtle.importKey = (format, key, algorithm, ...rest) => algorithm.name === 'Ed25519'"
                        + " ? Promise.reject(new DOMException('unknown', 'NotSupportedError')) : real(format, key, algorithm, ...rest);");
        page.reload();
        check(export, "");

        assertThat(page.locator("#headline")).containsText("Nur zum Teil geprüft");
        assertThat(page.locator("#summary")).containsText("sie wurden nicht geprüft");
    }

    @Test
    void itIsAccessibleInLightAndDarkOnWideAndNarrowScreens() throws IOException {
        Path changed = line(ExportFiles.ACTS, 5, "Gegenstand", "Gegenwert").write(folder.resolve("axe.zip"));
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : new int[] {320, 1280}) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.setViewportSize(width, 900);
                for (Path archive : width == 320 ? List.of(changed) : List.of(export, changed)) {
                    check(archive, "");
                    assertThat(new AxeBuilder(page).analyze().getViolations())
                            .as(scheme + " " + width)
                            .isEmpty();
                    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                            .isEqualTo(true);
                }
            }
        }
    }

    private void expect(String words, Tampering tampering) throws IOException {
        check(tampering.write(folder.resolve("changed.zip")), log.keys().toString());
        assertThat(page.locator("#headline")).containsText("Nicht in Ordnung");
        assertThat(page.locator("#defect-list")).containsText(words);
    }

    private Tampering line(String file, int number, String pattern, String replacement) throws IOException {
        return new Tampering(export).line(file, number, line -> line.replaceFirst(pattern, replacement));
    }

    private void check(Path archive, String keys) {
        page.setInputFiles("#archive", archive);
        page.fill("#keys", keys);
        page.click("form button");
        assertThat(page.locator("#progress")).hasText("Die Prüfung ist fertig.");
    }
}
