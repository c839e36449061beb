package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The administration says who answers for a function, or why there is nobody. */
class FunctionPagesTest {

    private final RunningTown town = RunningTown.get();

    @Test
    void functionIsHeldByAPersonThenOutsideThenNotHere() {
        try (Page admin = town.as("verwaltung", false)) {
            admin.navigate("/verwaltung/personen/funktionen");
            assertThat(line(admin)).contains("noch niemand");
            Journey.click(admin.locator("a[href$='/PERSONNEL']"));
            admin.getByLabel("Birgit Sandmann").check();
            save(admin);
            assertThat(line(admin)).contains("Birgit Sandmann");

            Journey.click(admin.locator("a[href$='/PERSONNEL']"));
            assertThat(admin.getByLabel("Birgit Sandmann").isChecked()).isTrue();
            admin.check("input[value=OUTSIDE]");
            Journey.click(Journey.button(admin, "Änderungen speichern"));
            assertThat(admin.locator("[role=alert]").innerText()).contains("nennen Sie die Stelle");
            admin.fill("#stelle", "Personalamt des Kreises");
            save(admin);
            assertThat(line(admin)).contains("Außerhalb: Personalamt des Kreises");

            Journey.click(admin.locator("a[href$='/PERSONNEL']"));
            admin.check("input[value=ABSENT]");
            admin.fill("#grund", "erledigt der Zweckverband");
            save(admin);
            assertThat(line(admin)).contains("Gibt es hier nicht: erledigt der Zweckverband");
        }
    }

    private static String line(Page admin) {
        return admin.locator("tr:has-text('Personalamt')").first().innerText();
    }

    private static void save(Page admin) {
        Journey.click(Journey.button(admin, "Änderungen speichern"));
        admin.waitForURL("**?gespeichert");
    }
}
