package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import de.leitplanke.people.DemoAccounts;
import org.junit.jupiter.api.Test;

/** What somebody has written outlives a session that ends meanwhile, elsewhere or by itself. */
class LostSessionTest {

    private static final String FIRST = "Bitte um Auskunft zur Sperrung der Brücke.";
    private static final String LATER = "Die Brücke wird seit Montag geprüft, \"Umleitung\" <ausgeschildert>.";

    private final RunningTown town = RunningTown.get();

    @Test
    void savedDraftIsThereAfterTheNextSignIn() {
        Page page = signedIn(true);
        Journey journey = Journey.begin(page, Journey.COMPLAINT).write("nachricht", FIRST);
        String path = journey.path();
        page.getByText("Entwurf gespeichert.").waitFor();
        signOutInAnotherTab(page);

        journey.write("sachstand", LATER).goOn("Weiter: senden");
        assertThat(page.locator("h1").innerText()).isEqualTo("Ihre Sitzung ist beendet");
        Journey.click(page.getByText("Zur Anmeldung"));
        page.fill("#name", "sachbearbeitung");
        page.fill("#kennwort", DemoAccounts.PASSWORD);
        Journey.press(page, "Anmelden");
        page.waitForURL(town.url() + "/");
        page.navigate(path);
        assertThat(page.inputValue("#wert-nachricht")).isEqualTo(FIRST);
        page.close();
    }

    @Test
    void formOfAnEndedSessionGivesEveryWrittenTextBack() {
        Page page = signedIn(false);
        Journey journey = Journey.begin(page, Journey.COMPLAINT);
        String path = journey.path();
        journey.write("nachricht", FIRST).write("sachstand", LATER);
        signOutInAnotherTab(page);

        Response refused = page.waitForResponse("**" + path + "/auftrag", () -> journey.goOn("Weiter: senden"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.headerValue("cache-control")).contains("no-store");
        assertThat(page.inputValue("#geschrieben-1")).isEqualTo(FIRST);
        assertThat(page.inputValue("#geschrieben-2")).isEqualTo(LATER);
        assertThat(page.locator("textarea").count()).isEqualTo(2);
        assertThat(page.locator("textarea:not([readonly])").count()).isZero();
        page.close();

        Page later = town.as("sachbearbeitung");
        later.navigate(path);
        assertThat(later.inputValue("#wert-nachricht")).isEmpty();
        later.close();
    }

    @Test
    void pastedAnswerIsGivenBack() {
        Page page = signedIn(false);
        Journey journey = Journey.complaint(page).copyOut("state-assistant");
        signOutInAnotherTab(page);

        page.fill("#antwort", LATER);
        journey.goOn("Weiter: Antwort prüfen");
        assertThat(page.inputValue("#geschrieben-1")).isEqualTo(LATER);
        page.close();
    }

    @Test
    void passwordsAreNeverGivenBack() {
        Page page = town.stranger();
        page.navigate("/anmelden");
        page.evaluate("document.querySelector('main [name=_csrf]').value = 'alt'");
        page.fill("#name", "sachbearbeitung");
        page.fill("#kennwort", "ein-geheimes-Kennwort");
        Journey.press(page, "Anmelden");
        assertThat(page.locator("h1").innerText()).isEqualTo("Ihre Sitzung ist beendet");
        assertThat(page.content()).doesNotContain("ein-geheimes-Kennwort");
        page.close();
    }

    private Page signedIn(boolean script) {
        return town.signedIn("sachbearbeitung", DemoAccounts.PASSWORD, script);
    }

    private static void signOutInAnotherTab(Page page) {
        Page other = page.context().newPage();
        other.navigate("/");
        Journey.click(Journey.button(other, "Abmelden"));
        other.getByText("Sie sind abgemeldet.").waitFor();
    }
}
