package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import de.leitplanke.models.MockScript;
import org.junit.jupiter.api.Test;

/** The whole journey in a browser that runs no script. */
class WithoutScriptTest {

    private static final String ANSWER = """
            Sehr geehrter Herr [NAME_2],

            wir holen den Sperrmüll in der [STRASSE_1] am Donnerstag ab 7 Uhr. Es kostet 25 €.
            """;

    private final RunningTown town = RunningTown.get();
    private final Page page = town.as("sachbearbeitung", false);

    @Test
    void copiedOrderBecomesASignedLetter() {
        Journey.complaint(page).copyOut("state-assistant");
        assertThat(Journey.PERSONAL).noneMatch(page.inputValue("#auftragstext")::contains);
        signedFrom(Journey.of(page).answer(ANSWER));
    }

    @Test
    void connectedModelAnswersWithinOnePage() {
        town.model().play(MockScript.answer(ANSWER));
        Journey journey = Journey.complaint(page).goOn("Weiter: senden");
        journey.tick("input[name=werkzeug][value=house-model]")
                .tick("input[name=gesehen]")
                .goOn("Jetzt senden");
        page.waitForURL("**/pruefen");
        signedFrom(journey);
    }

    @Test
    void findingsAndVerdictsStandBesideASavedOrder() {
        Journey journey = Journey.complaint(page);
        String path = journey.path();
        journey.goOn("Entwurf speichern");
        page.navigate(path);
        assertThat(page.locator("#nebenan").innerText()).contains("Koch-Schulz").contains("§");
        Journey.click(page.locator("button[name=ablehnen][value='PERSON:Koch-Schulz']"));
        PlaywrightAssertions.assertThat(page.locator("button[name=annehmen]")).hasCount(1);
        page.close();
    }

    private void signedFrom(Journey journey) {
        assertThat(page.locator(".paper").innerText()).contains("Herr Fritz").contains("Talstraße 14");
        journey.review().sign();
        assertThat(page.locator("#ergebnis").innerText()).contains("Herr Fritz").contains("25 €");
        journey.goOn("Beleg ansehen");
        assertThat(page.locator("main").innerText()).contains("Fassung 1");
        page.close();
    }
}
