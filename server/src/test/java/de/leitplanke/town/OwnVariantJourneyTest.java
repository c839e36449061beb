package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A clerk makes an example the own one and suggests it; two others let it into the library. */
class OwnVariantJourneyTest {

    private static final String ORIGIN = "/beispiele/antwort-beschwerde";
    private static final String TITLE = "Antwort an die Ausweisstelle";

    private final RunningTown town = RunningTown.get();

    @Test
    void ownVariantComesIntoTheLibraryAndOutOfItAgain() {
        try (Page author = town.as("sachbearbeitung", false);
                Page head = town.as("leitung", false);
                Page officer = town.as("ki", false)) {
            String own = save(author);
            assertThat(Visitor.signedIn(town.url(), "verwaltung").get(own).status())
                    .isEqualTo(404);
            assertThat(Visitor.signedIn(town.url(), "leitung").get(own).status())
                    .isEqualTo(404);

            Journey.click(author.getByText("Im Arbeitsplatz öffnen"));
            assertThat(author.locator("main").innerText()).contains(TITLE);
            author.navigate(own);
            Journey.press(author, "Vorschlagen");
            assertThat(author.locator("main").innerText()).contains("entscheidet Ihre Amtsleitung");

            decide(head, "Zustimmen");
            decide(officer, "Freigeben");
            author.navigate("/beispiele?suche=Ausweisstelle");
            Journey.click(author.getByText(TITLE));
            String house = Journey.pathOf(author);
            assertThat(house).isEqualTo("/beispiele/antwort-an-die-ausweisstelle");
            assertThat(author.locator("main").innerText()).doesNotContain("Aydin");

            officer.navigate(house + "/ausmustern");
            officer.fill("#grund", "Die Ausweisstelle gehört jetzt zum Kreis.");
            officer.selectOption("#nachfolge", "antwort-beschwerde");
            Journey.click(Journey.button(officer, "Ausmustern"));
            assertThat(officer.locator(".notice.warning").innerText())
                    .contains("gehört jetzt zum Kreis", "Antwort auf eine Beschwerde");
            author.navigate("/beispiele?suche=Ausweisstelle");
            assertThat(author.locator("ul.cards").allInnerTexts()).noneMatch(text -> text.contains(TITLE));

            author.navigate(own);
            Journey.click(author.locator("summary").getByText("Diese Fassung löschen"));
            Journey.click(Journey.button(author, "Endgültig löschen"));
            assertThat(Visitor.signedIn(town.url(), "sachbearbeitung").get(own).status())
                    .isEqualTo(404);
        }
    }

    @Test
    void privateVariantBeginsNothingForAnybodyElse() {
        VariantVisit visit = new VariantVisit(town, "neu");
        String own = visit.save("antwort-beschwerde", "Nur für Jonas");
        Visitor author = Visitor.signedIn(town.url(), "neu");
        String name = author.get(own + "/datei").headers().get("content-disposition");
        String key = String.valueOf(name).replaceAll(".*filename=\"|\\.prompt\".*", "");
        assertThat(key).startsWith("antwort-beschwerde-eigen-");
        for (String other : List.of("sachbearbeitung", "leitung", "ki")) {
            Visitor visitor = Visitor.signedIn(town.url(), other);
            assertThat(visitor.get(own + "/datei").status()).as(other).isEqualTo(404);
            assertThat(visitor.get("/beispiele/" + key).status()).as(other).isEqualTo(404);
            assertThat(visitor.get("/beispiele/" + key + "/datei").status())
                    .as(other)
                    .isEqualTo(404);
            assertThat(visitor.begin(key)).as(other).doesNotStartWith("/arbeitsplatz/");
            assertThat(visitor.get("/beispiele?suche=Jonas").words()).as(other).doesNotContain("Nur für Jonas");
        }
        author.post(own + "/loeschen", Map.of());
    }

    /** With a mistake first, which loses nothing. */
    private static String save(Page author) {
        author.navigate(ORIGIN);
        Journey.click(author.getByText("Als eigene Fassung speichern"));
        String template = author.inputValue("#vorlage");
        author.fill("#titel", TITLE);
        author.fill("#vorlage", template + "\n{{fehlt}}");
        Journey.click(Journey.button(author, "Fassung speichern"));
        author.locator("#vorlage-fehler").waitFor();
        assertThat(author.locator("#vorlage-fehler").innerText())
                .startsWith("Zeile ")
                .contains("fehlt");
        assertThat(author.inputValue("#titel")).isEqualTo(TITLE);
        assertThat(author.inputValue("#vorlage")).endsWith("{{fehlt}}");
        author.fill("#vorlage", template);
        Journey.click(Journey.button(author, "Fassung speichern"));
        author.waitForURL("**/beispiele/eigene/*");
        return Journey.pathOf(author);
    }

    @Test
    void wordingIsTriedWithoutSavingIt() {
        try (Page author = town.as("neu", false)) {
            author.navigate(ORIGIN + "/eigene-fassung");
            author.fill(
                    "#vorlage", author.inputValue("#vorlage").replaceAll("(?m)^(Gegenprüfung|Ton und Sprache):.*", ""));
            Journey.press(author, "Prüfen, ohne zu speichern");
            assertThat(author.locator("section:has(#geprueft)").innerText())
                    .contains(
                            "nicht bestanden", "Die Bitte um Gegenprüfung wurde nicht erkannt", "Mehr Punkte brächte");
            assertThat(author.inputValue("#vorlage")).doesNotContain("Gegenprüfung");
            author.navigate("/beispiele/eigene");
            assertThat(author.locator("main").innerText()).doesNotContain("Antwort auf eine Beschwerde");
        }
    }

    private static void decide(Page decider, String button) {
        decider.navigate("/");
        Journey.click(decider.locator("main")
                .getByText(TITLE)
                .locator("xpath=ancestor::li")
                .locator("a"));
        assertThat(decider.locator("main").innerText()).contains("Meryem Aydin");
        Journey.click(Journey.button(decider, button));
        decider.waitForURL("**/beispiele/vorschlaege");
    }
}
