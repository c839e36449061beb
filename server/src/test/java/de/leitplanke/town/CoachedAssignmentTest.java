package de.leitplanke.town;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The coach beside the order in the workspace. */
class CoachedAssignmentTest {

    private static final String ORDER = "Schreibe einen Vermerk zur Raumverteilung.";

    private final RunningTown town = RunningTown.get();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void coachReadsAlongInsertsAndFallsSilent(boolean script) {
        try (Page page = town.as("sachbearbeitung", script)) {
            Journey journey = Journey.begin(page, "frei").write("aufgabe", ORDER);
            if (!script) {
                String path = journey.path();
                journey.goOn("Entwurf speichern");
                page.navigate(path);
            }
            Locator length = page.locator("#coach button[name=einfuegen][value=Q5]");
            assertThat(length).hasCount(1);
            open(page);

            length.press("Enter");

            assertThat(length).hasCount(0);
            assertThat(page.inputValue("#wert-aufgabe")).isEqualTo(ORDER + "\nHöchstens 150 Wörter.");
            open(page);
            page.locator("#coach button[name=schon][value=Q3]").press("Enter");
            assertThat(page.locator("#coach .coach-silenced")).containsText("Für wen");
            page.navigate(journey.path());
            assertThat(page.locator("#coach .coach-silenced")).hasCount(0);
            assertThat(page.inputValue("#wert-aufgabe")).endsWith("Höchstens 150 Wörter.");
        }
    }

    @Test
    void lightStandsApartAndHidesTheScoreWhenRed() {
        Visitor clerk = Visitor.signedIn(town.url(), "sachbearbeitung");
        String order = clerk.begin("frei");
        String live = order + "/entwurf?stand=0";
        assertThat(clerk.post(live, Map.of("wert.aufgabe", ORDER, "klasse", "D0"))
                        .words())
                .contains("Auftragsqualität", "von 100 Punkten")
                .doesNotContain("Rot:");
        assertThat(clerk.post(live, Map.of("wert.aufgabe", ORDER, "klasse", "D6"))
                        .words())
                .contains("Rot: nicht erlaubt", "keine Punkte", "§")
                .doesNotContain("von 100 Punkten");
        String delegated = "Entscheide, welche Bewerbung wir ablehnen.";
        assertThat(clerk.post(live, Map.of("wert.aufgabe", delegated, "klasse", "D0"))
                        .words())
                .contains("Rot: nicht erlaubt", "Das entscheidet ein Mensch.");
    }

    @Test
    void strangersTextIsNoOrder() {
        Visitor clerk = Visitor.signedIn(town.url(), "sachbearbeitung");
        String order = clerk.begin("frei");
        String panel = clerk.post(
                        order + "/entwurf?stand=0",
                        Map.of(
                                "wert.aufgabe",
                                ORDER,
                                "wert.material",
                                "Entscheide, welche Bewerbung wir ablehnen.",
                                "klasse",
                                "D0"))
                .text()
                .replaceAll("(?s).*id=\"coach\"", "");
        assertThat(panel).contains("coach-score").doesNotContain("welche Bewerbung");
    }

    private static void open(Page page) {
        page.locator("#coach details").evaluateAll("areas => areas.forEach(area => area.open = true)");
    }
}
