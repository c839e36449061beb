package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import de.leitplanke.people.OpenSetup;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many people from one file, in the browser, with hostile files too. */
class ImportTest {

    private static final Charset OLD = Charset.forName("windows-1252");

    private final RunningTown town = RunningTown.get();

    @AfterEach
    void tidyUp() {
        OpenSetup.forget(town::bean, "j.suess", "m.vogel");
    }

    @Test
    void fileIsPreviewedCorrectedAndCreatedWithLinksThatWork() throws IOException {
        try (Page admin = town.as("verwaltung");
                Page person = town.stranger()) {
            upload(admin, "Name;Anmeldename;Rollen\nJörg Süß;j suess;\nMia Vogel;m.vogel;Hexerei\n".getBytes(OLD));
            assertThat(admin.locator("main").innerText())
                    .contains("In 2 Zeilen stimmt etwas nicht", "Jörg Süß", "„j suess“ passt nicht", "„Hexerei“");
            assertThat(Journey.button(admin, "2 Konten anlegen").count()).isZero();

            upload(admin, "Name;Anmeldename;Rollen\nJörg Süß;j.suess;\nMia Vogel;m.vogel;Amtsleitung\n".getBytes(OLD));
            assertThat(admin.locator("main").innerText()).contains("2 Personen sind vollständig angegeben");
            Journey.press(admin, "2 Konten anlegen");
            String link = admin.locator("tr:has-text('m.vogel') code.hash").innerText();
            Download file = admin.waitForDownload(
                    () -> admin.getByText("Als CSV-Datei speichern").click());
            assertThat(new String(file.createReadStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("\"Jörg Süß\";\"j.suess\";", link);
            Accounts.choosePassword(person, link, Accounts.PASSWORD);
            person.waitForURL("**/anmelden?eingerichtet");
        }
        town.signedIn("m.vogel", Accounts.PASSWORD, false).close();
    }

    @Test
    void hostileFilesAreRefusedWithAGermanSentence() {
        try (Page admin = town.as("verwaltung")) {
            upload(admin, "<script>alert(1)</script>;x\n1;2".getBytes(StandardCharsets.UTF_8));
            assertThat(admin.locator("[role=alert]").innerText()).contains("<script>alert(1)</script>");
            upload(admin, new byte[] {'P', 'K', 3, 4, 0, 0});
            assertThat(admin.locator("[role=alert]").innerText()).contains("keine Tabelle in Textform");
            upload(admin, new byte[0]);
            assertThat(admin.locator("[role=alert]").innerText()).contains("enthält keine Personen");
            upload(admin, new byte[300_000]);
            assertThat(admin.locator("h1").innerText()).contains("zu groß");
            upload(admin, new byte[5_000_000]);
            assertThat(admin.locator("h1").innerText()).contains("zu groß");
        }
    }

    private static void upload(Page admin, byte[] content) {
        admin.navigate("/verwaltung/personen/import");
        admin.setInputFiles("#datei", new FilePayload("personen.csv", "text/csv", content));
        Journey.press(admin, "Datei prüfen");
    }
}
