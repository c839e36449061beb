package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.leitplanke.library.pack.SamplePacks;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** A pack goes out and another comes in, without script, by those who decide which examples the town has. */
class PackJourneyTest {

    private static final String TITLE = "Gegenrede aus dem Nachbarort";

    private final RunningTown town = RunningTown.get();

    @Test
    void chosenExamplesAreDownloadedUnderAProperName() throws IOException {
        try (Page officer = town.as("ki", false)) {
            officer.navigate("/beispiele/pakete/ausgeben");
            Journey.press(officer, "Auswahl aufheben");
            officer.fill("#suche", "stellenanzeige");
            Journey.press(officer, "Eingrenzen");
            officer.check("input[name=beispiel][value=stellenanzeige]");
            officer.fill("#suche", "grußwort");
            Journey.press(officer, "Eingrenzen");
            assertThat(officer.locator("#gewaehlt").innerText()).contains("Eines gewählt");
            officer.check("input[name=beispiel][value=grusswort]");
            officer.fill("#titel", "Für den Kreis Süd");
            officer.fill("#beschreibung", "Zwei Beispiele aus dem Alltag.");
            Download file = officer.waitForDownload(
                    () -> Journey.button(officer, "Prüfen und herunterladen").click());
            assertThat(file.suggestedFilename())
                    .matches("beispielpaket-fuer-den-kreis-sued-\\d{4}-\\d\\d-\\d\\d\\.zip");
            assertThat(names(file))
                    .containsExactlyInAnyOrder(
                            "pack.yaml", "examples/stellenanzeige.prompt.md", "examples/grusswort.prompt.md");
        }
    }

    @Test
    void nameOfSomebodyFromTheHouseStopsThePack() {
        try (Page head = town.as("leitung", false)) {
            head.navigate("/beispiele/pakete/ausgeben");
            head.check("input[name=beispiel][value=frei]");
            head.fill("#beschreibung", "Zusammengestellt von Meryem Aydin.");
            Journey.press(head, "Prüfen und herunterladen");
            assertThat(head.locator("main").innerText())
                    .contains("darf das Haus nicht verlassen", "Meryem Aydin", "Beschreibung", "arbeitet hier");
            assertThat(head.isChecked("input[name=beispiel][value=frei]")).isTrue();
        }
    }

    @Test
    void examplesOfAnotherTownComeInByTheDecisionOfTwo() {
        try (Page officer = town.as("ki", false);
                Page head = town.as("leitung", false);
                Page clerk = town.as("sachbearbeitung", false)) {
            officer.navigate("/beispiele/pakete/einlesen");
            PackAddresses.upload(officer, SamplePacks.one("gegenrede-nachbarort", TITLE));
            assertThat(officer.locator("main").innerText())
                    .contains("Stadt Auenfels, Bürgeramt", "Neu", "von 100 Punkten");
            Journey.press(officer, "Als Vorschläge übernehmen");
            assertThat(officer.locator("main").innerText()).contains("Ein Beispiel ist jetzt vorgeschlagen", TITLE);
            clerk.navigate("/beispiele/gegenrede-nachbarort");
            assertThat(clerk.locator("h1").innerText()).doesNotContain(TITLE);

            decide(head, "Zustimmen");
            decide(officer, "Freigeben");
            clerk.navigate("/beispiele/gegenrede-nachbarort");
            assertThat(clerk.locator("h1").innerText()).isEqualTo(TITLE);

            officer.navigate("/beispiele/gegenrede-nachbarort/ausmustern");
            officer.fill("#grund", "War nur ein Versuch.");
            Journey.press(officer, "Ausmustern");
            Journey.press(officer, "Wieder in die Bibliothek nehmen");
            assertThat(officer.locator(".notice.warning").count()).isZero();
            officer.navigate("/beispiele/gegenrede-nachbarort/ausmustern");
            officer.fill("#grund", "War nur ein Versuch.");
            Journey.press(officer, "Ausmustern");
            officer.navigate("/beispiele/vorschlaege");
            assertThat(officer.locator("main").innerText()).contains("Ausgemusterte Beispiele", TITLE);
        }
    }

    @Test
    void brokenPackIsNamedAndNothingOfItWaits() {
        try (Page officer = town.as("ki", false)) {
            officer.navigate("/beispiele/pakete/einlesen");
            PackAddresses.upload(officer, SamplePacks.broken());
            assertThat(officer.locator("main").innerText())
                    .contains("Dieses Paket wird nicht eingelesen", "examples/Notiz.txt", "gehört nicht in ein Paket");
            assertThat(Journey.button(officer, "Als Vorschläge übernehmen").count())
                    .isZero();
        }
    }

    @Test
    void nobodyElseFindsPacks() {
        for (String login : List.of("sachbearbeitung", "verwaltung", "personalrat", "dienststelle", "datenschutz")) {
            Visitor visitor = Visitor.signedIn(town.url(), login);
            for (String page : List.of("", "/ausgeben", "/einlesen")) {
                assertThat(visitor.get("/beispiele/pakete" + page).status())
                        .as(login)
                        .isEqualTo(404);
            }
            assertThat(visitor.post("/beispiele/pakete/ausgeben", Map.of("tun", "ausgeben"))
                            .status())
                    .as(login)
                    .isEqualTo(404);
            assertThat(visitor.post("/beispiele/pakete/einlesen/uebernehmen", Map.of("paket", "UEsFBg"))
                            .status())
                    .as(login)
                    .isEqualTo(404);
        }
    }

    @Test
    void formOfSomebodysOwnMakingIsRefusedInWords() {
        Visitor officer = Visitor.signedIn(town.url(), "ki");
        for (String content : List.of("", "???", "UEsFBg")) {
            Visitor.Reply reply = officer.post("/beispiele/pakete/einlesen/uebernehmen", Map.of("paket", content));
            assertThat(reply.status()).as(content).isEqualTo(422);
            assertThat(reply.words()).contains("Dieses Paket wird nicht eingelesen");
        }
    }

    private static void decide(Page page, String act) {
        page.navigate("/beispiele/vorschlaege");
        Locator suggestion = page.locator("ul.cards a").getByText(TITLE);
        Journey.click(suggestion);
        assertThat(page.locator("main").innerText()).contains("Aus einem Paket: Stadt Auenfels");
        Journey.press(page, act);
    }

    private static Set<String> names(Download file) throws IOException {
        Set<String> names = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(file.createReadStream())) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
