package de.leitplanke.town;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is saved while somebody types never takes the place of what was sent. */
class SavedWhileTypingTest {

    private static final String BEGINNING = "Der Sperrmüll";
    private static final String WHOLE = "Der Sperrmüll steht noch in der Talstraße 14.";

    private final RunningTown town = RunningTown.get();

    @Test
    void saveThatArrivesAfterTheFormWasSentIsDropped() {
        Visitor clerk = Visitor.signedIn(town.url(), "sachbearbeitung");
        String order = clerk.begin(Journey.COMPLAINT);
        assertThat(clerk.post(order + "/entwurf?stand=0", form(BEGINNING)).status())
                .isEqualTo(200);
        assertThat(clerk.get(order).words()).contains(BEGINNING);
        clerk.post(order + "/auftrag", form(WHOLE));

        assertThat(clerk.post(order + "/entwurf?stand=0", form(BEGINNING)).status())
                .isEqualTo(409);

        assertThat(clerk.get(order).words()).contains("steht noch in der Talstraße 14.");
        assertThat(clerk.get(order).text()).contains("/entwurf?stand=1");
    }

    @Test
    void otherWindowSaysThatTheOrderHasGoneOn() {
        try (Page first = town.as("sachbearbeitung");
                Page second = town.as("sachbearbeitung")) {
            Journey journey = Journey.begin(first, Journey.COMPLAINT).write("nachricht", WHOLE);
            second.navigate(journey.path());
            journey.write("sachstand", "Nachholtermin am Donnerstag.").goOn("Weiter: senden");
            assertThat(first.locator("h1")).hasText("Ansehen und senden");

            second.fill("#wert-sachstand", "Veraltet.");

            assertThat(second.locator("#gespeichert")).containsText("in einem anderen Fenster weitergegangen");
            first.reload();
            assertThat(first.locator("main")).containsText("Nachholtermin am Donnerstag.");
        }
    }

    private static Map<String, String> form(String message) {
        return Map.of("wert.nachricht", message, "wert.sachstand", "Nachholtermin am Donnerstag.");
    }
}
