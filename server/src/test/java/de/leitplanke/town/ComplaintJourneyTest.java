package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.leitplanke.models.MockScript;
import java.io.InputStream;
import org.apache.pdfbox.Loader;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** A clerk answers a complaint, from the citizen's mail to the signed letter. */
class ComplaintJourneyTest {

    private final RunningTown town = RunningTown.get();

    @Test
    void connectedModelGetsPlaceholdersAndTheLetterGetsTheRealNamesInCorrectGerman() {
        town.model().play(MockScript.answer("""
                Sehr geehrter Herr **[NAME_2]**,

                wir haben mit Frau Dr. [name_1] gesprochen. Herr [NAME_2]s Sperrmüll in der [STRASSE_1] wird am Donnerstag \
                abgeholt. Die Auskunft von Frau Dr. [NAME_1] war richtig. Bitte geben Sie Herr [NAME_2] Bescheid. Wir danken Herr [NAME_2].

                Mit freundlichen Grüßen
                """, 3));
        Page page = order();
        Journey.press(page, "Weiter: senden");
        assertThat(page.locator("main").innerText()).contains("[STRASSE_1]");
        page.check("input[name=werkzeug][value=house-model]");
        page.check("input[name=gesehen]");
        Journey.press(page, "Jetzt senden");
        page.waitForURL("**/pruefen");

        String answer = page.locator(".paper").innerText();
        assertThat(answer)
                .contains("Sehr geehrter Herr Fritz,")
                .contains("Frau Dr. Koch-Schulz gesprochen")
                .contains("Fritz’ Sperrmüll in der Talstraße 14")
                .doesNotContain("[");
        String received = town.model().everythingAsked();
        assertThat(received).contains("[NAME_1]").contains("Bearer secret-of-the-double");
        assertThat(Journey.PERSONAL).noneMatch(received::contains);
        assertThat(received)
                .doesNotContain("sachbearbeitung")
                .doesNotContain("Meryem")
                .doesNotContain("Aydin");
        page.close();
    }

    @Test
    void copiedOrderComesBackByPastingAndIsCheckedSignedAndLabelled() throws Exception {
        Page page = order();
        Journey.press(page, "Weiter: senden");
        page.check("input[name=werkzeug][value=state-assistant]");
        page.check("input[name=gesehen]");
        Journey.press(page, "Auftrag kopieren");
        String copied = page.inputValue("#auftragstext");
        assertThat(Journey.PERSONAL).noneMatch(copied::contains);
        page.fill("#antwort", """
                Sehr geehrter Herr [NAME_2],

                der Sperrmüll in der [STRASSE_1] wird am Donnerstag, dem 20. November, ab 7 Uhr abgeholt. Es kostet 25 €.
                """);
        Journey.press(page, "Weiter: Antwort prüfen");

        Locator doubts = page.locator("#unbelegt .line b");
        assertThat(doubts.allInnerTexts()).containsExactly("20. November", "25 €");
        assertThat(page.locator("#unbelegt").innerText()).contains("12. November");
        Journey.press(page, "Weiter: unterschreiben");
        assertThat(page.locator(".notice").innerText()).contains("2 unbelegte Angaben");
        page.locator("button[name=streichen]").first().click();
        Journey.read(page);
        page.locator("button[name=stimmt]").first().click();
        Journey.read(page);
        page.locator("input[name=punkt]").all().forEach(Locator::check);
        Journey.press(page, "Weiter: unterschreiben");
        page.check("input[name=verantwortet]");
        Journey.press(page, "Unterschreiben");
        page.waitForURL("**/ergebnis");

        String result = page.locator("#ergebnis").innerText();
        assertThat(result)
                .contains("Herr Fritz")
                .doesNotContain("20. November")
                .contains("25 €")
                .contains("Dieser Text wurde mit Unterstützung künstlicher Intelligenz entworfen");
        Download docx =
                page.waitForDownload(() -> page.getByText("Als Word-Datei").click());
        try (InputStream in = docx.createReadStream();
                XWPFDocument word = new XWPFDocument(in)) {
            assertThat(word.getProperties()
                            .getCustomProperties()
                            .getProperty("KI-Werkzeugklasse")
                            .getLpwstr())
                    .isEqualTo("T3");
            assertThat(word.getParagraphs()).anyMatch(line -> line.getText().contains("künstlicher Intelligenz"));
        }
        Download pdf = page.waitForDownload(() -> page.getByText("Als PDF").click());
        try (InputStream in = pdf.createReadStream();
                var file = Loader.loadPDF(in.readAllBytes())) {
            assertThat(file.getDocumentInformation().getCustomMetadataValue("KI-Kennzeichnung"))
                    .contains("künstlicher Intelligenz");
        }
        Journey.click(page.getByText("Beleg ansehen"));
        assertThat(page.locator("main").innerText())
                .contains("Fassung 1")
                .contains("§")
                .contains("sha256:");
        page.close();
    }

    @Test
    void findingThatTheAuthorRejectsLeavesInClearAndTheReceiptCountsIt() {
        Page page = order();
        page.locator("button[name=ablehnen][value='PERSON:Koch-Schulz']").click();
        Journey.read(page);
        Journey.press(page, "Weiter: senden");
        assertThat(page.locator(".paper").first().innerText())
                .contains("Koch-Schulz")
                .contains("[NAME_1]");
        page.close();
    }

    @Test
    void placeholderThatTheModelInventedMustGoBeforeSigning() {
        Page page = order();
        Journey journey = Journey.of(page)
                .copyOut("state-assistant")
                .answer("Sehr geehrter Herr [NAME_2], Frau [NAME_9] kommt am Donnerstag.");
        page.locator("input[name=punkt]").all().forEach(Locator::check);
        journey.goOn("Weiter: unterschreiben");
        assertThat(page.locator("[role=alert]").innerText()).contains("ein unbekannter Platzhalter");
        page.fill("#antworttext", "Sehr geehrter Herr Fritz, wir kommen am Donnerstag.");
        journey.goOn("Änderung übernehmen").review();
        page.close();
    }

    private Page order() {
        Page page = town.as("sachbearbeitung");
        Journey.complaint(page);
        page.locator("#funde .line").first().waitFor();
        assertThat(page.locator("#nebenan").innerText()).contains("Koch-Schulz").contains("§");
        return page;
    }
}
