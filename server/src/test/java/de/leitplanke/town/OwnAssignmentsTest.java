package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody finds, names and sorts their own assignments. */
class OwnAssignmentsTest {

    private final RunningTown town = RunningTown.get();

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void orderOfOnesOwnIsNamedByItsFirstWordsWithoutAnyPerson(boolean script) {
        Page page = town.as("sachbearbeitung", script);
        Journey.begin(page, Journey.COMPLAINT);
        page.navigate("/arbeitsplatz");
        Journey journey = Journey.of(page).goOn("Frei beginnen");
        String path = journey.write("aufgabe", "Schreibe eine freundliche Einladung an Frau Birnstiel, Kirschhang 7.")
                .path();
        journey.goOn("Entwurf speichern");
        assertThat(page.locator("a.kern-link[href='" + path + "']").innerText())
                .isEqualTo("Schreibe eine freundliche Einladung an Frau …");

        page.navigate(path + "/titel");
        page.fill("#titel", "Einladung zum Sommerfest " + script);
        journey.goOn("Titel speichern");
        page.fill("#suche", "sommerfest " + script);
        page.selectOption("#ordnung", "titel");
        journey.goOn("Anzeigen");
        PlaywrightAssertions.assertThat(page.locator(".rows > li")).hasCount(1);
        assertThat(page.locator(".rows > li").innerText())
                .contains("Einladung zum Sommerfest " + script)
                .contains("Wird in 30 Tagen gelöscht");
        page.navigate(path + "/titel");
        page.evaluate("document.querySelector('#titel').required = false");
        page.fill("#titel", " ");
        journey.goOn("Titel speichern");
        assertThat(page.locator("#titel-problem").innerText()).contains("Bitte geben Sie einen Titel");
        page.close();
    }
}
