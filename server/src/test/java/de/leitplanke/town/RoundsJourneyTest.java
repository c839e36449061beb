package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import de.leitplanke.models.MockScript;
import org.junit.jupiter.api.Test;

/** A clerk has a letter improved: by the connected model, and by copying in a browser that runs no script. */
class RoundsJourneyTest {

    private static final String LONG =
            "Sehr geehrter Herr [NAME_2],\n\nwir holen den Sperrmüll in der [STRASSE_1] am Donnerstag ab 7 Uhr ab.\n";
    private static final String SHORT = "Guten Tag Herr [NAME_2],\n\nwir kommen am Donnerstag. Frau [NAME_3] hilft.\n";

    private final RunningTown town = RunningTown.get();

    @Test
    void modelGetsTheConversationAndTheSamePlaceholders() {
        Page page = town.as("sachbearbeitung");
        town.model().play(MockScript.answer(LONG));
        Journey.complaint(page).goOn("Weiter: senden");
        send(page);
        town.model().play(MockScript.answer(SHORT, 3));
        Journey.of(page).followUp("Bitte kürzer. Nenne Fritz nur einmal, und dass Frau Grünwald hilft.");
        assertThat(page.locator(".paper").first().innerText())
                .contains("Nenne [NAME_2] nur einmal, und dass Frau [NAME_3] hilft.");
        send(page);
        assertThat(page.locator("#antwort-titel + .paper").innerText())
                .contains("Guten Tag Herr Fritz")
                .contains("Frau Grünwald hilft");
        String asked = town.model().asked().getLast().body();
        assertThat(asked)
                .contains("\"role\":\"assistant\"")
                .contains("ab 7 Uhr")
                .contains("Bitte kürzer");
        assertThat(Journey.PERSONAL).noneMatch(asked::contains);
        assertThat(asked).doesNotContain("Grünwald");
        PlaywrightAssertions.assertThat(page.locator("#runden .line")).hasCount(2);
        page.close();
    }

    @Test
    void roundsWorkByCopyingAndAnEarlierAnswerIsTakenUpAgain() {
        Page page = town.as("sachbearbeitung", false);
        Journey journey =
                Journey.complaint(page).copyOut("state-assistant").answer(LONG).followUp("Bitte kürzer, für Fritz.");
        journey.tick("input[name=werkzeug][value=state-assistant]")
                .tick("input[name=gesehen]")
                .goOn("Auftrag kopieren");
        assertThat(page.inputValue("#auftragstext"))
                .contains("Bitte kürzer, für [NAME_2].")
                .doesNotContain("Sperrmüll");
        assertThat(page.locator("#alles").textContent())
                .contains("ab 7 Uhr ab")
                .contains("Bitte kürzer")
                .doesNotContain("Fritz");
        Journey.of(page).goOn("Wunsch ändern");
        assertThat(page.inputValue("#nachbesserung")).contains("Bitte kürzer, für Fritz.");
        journey.goOn("Weiter: senden");
        journey.tick("input[name=werkzeug][value=state-assistant]")
                .tick("input[name=gesehen]")
                .goOn("Auftrag kopieren");
        page.fill("#antwort", "Guten Tag Herr [NAME_2], wir kommen am Donnerstag.");
        journey.goOn("Weiter: Antwort prüfen");
        page.waitForURL("**/pruefen");
        assertThat(page.locator("#antwort-titel + .paper").innerText()).startsWith("Guten Tag Herr Fritz");

        journey.goOn("Mit dieser Antwort weiterarbeiten");
        assertThat(page.locator("#antwort-titel + .paper").innerText()).startsWith("Sehr geehrter Herr Fritz");
        journey.review().sign();
        assertThat(page.locator("#ergebnis").innerText()).startsWith("Sehr geehrter Herr Fritz");
        journey.goOn("Beleg ansehen");
        assertThat(page.locator("main").innerText())
                .contains("Diese Runde führte zum Text.")
                .contains("Diese Runde ist nicht in den Text eingegangen.");
        page.close();
    }

    @Test
    void followUpThatTheAgreementForbidsLeavesNowhere() {
        Page page = town.as("sachbearbeitung", false);
        Journey.complaint(page)
                .copyOut("state-assistant")
                .answer(LONG)
                .followUp("Schreib dazu, dass er Krebs hat und das Kennwort Sonne-4711! lautet. Passwort: Sonne-4711!");
        assertThat(page.locator("main").innerText()).contains("zurzeit kein Werkzeug erlaubt");
        assertThat(page.locator("button[formaction$='/senden']").count()).isZero();
        page.close();
    }

    private static void send(Page page) {
        Journey.of(page)
                .tick("input[name=werkzeug][value=house-model]")
                .tick("input[name=gesehen]")
                .goOn("Jetzt senden");
        page.waitForURL("**/pruefen");
    }
}
