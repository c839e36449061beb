package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.leitplanke.agreement.NextVersion;
import de.leitplanke.agreement.VersionForAWhile;
import org.junit.jupiter.api.Test;

/** A new version lets people go on for a while, shows them what is new, and then waits until they have read it. */
class NewVersionTest {

    private static final String ACKNOWLEDGED = "Ich habe die Änderungen gelesen und zur Kenntnis genommen";

    private final RunningTown town = RunningTown.get();

    @Test
    void staffReadOnlyWhatChangedAndTheGateOpens() {
        Page page = Newcomers.signedIn(town, "Enno Harms", "gate.version");
        page.navigate("/kenntnisnahme");
        Journey.click(page.getByText("Ich habe die Vereinbarung gelesen"));
        try (VersionForAWhile second = new VersionForAWhile(second())) {
            for (String path : new String[] {"/", "/arbeitsplatz", "/kenntnisnahme"}) {
                page.navigate(path);
                assertThat(page.locator("main").innerText())
                        .as(path)
                        .contains("Bis einschließlich", "arbeiten Sie weiter wie bisher");
            }
            String path = Journey.complaint(page).goOn("Weiter: senden").path();
            assertThat(page.locator("#auftragstext, [name=gesehen]").count()).isPositive();

            second.pass(29);
            page.navigate(path + "/senden");
            assertThat(page.locator("main").innerText()).contains("zurzeit kein Werkzeug erlaubt");
            page.navigate("/");
            assertThat(page.locator("main").innerText()).contains("nehmen Sie sie zur Kenntnis");
            page.navigate("/beispiele/" + Journey.COMPLAINT);
            assertThat(page.getByText("Im Arbeitsplatz öffnen").count()).isZero();

            page.navigate("/kenntnisnahme");
            assertThat(page.locator("main").innerText())
                    .contains("hat sich ein Absatz geändert", "Er gilt zwei Jahre")
                    .doesNotContain("Niemand wertet aus");
            assertThat(page.locator("main table").count()).isOne();
            assertThat(page.locator("main table del").innerText()).contains("ein Jahr");
            assertThat(page.locator("main table ins").innerText()).contains("zwei Jahre");
            Journey.click(page.getByText(ACKNOWLEDGED));
            assertThat(page.locator("main").innerText()).contains("Ihre Kenntnisnahme ist gespeichert");
            Journey.complaint(page).copyOut("state-assistant");
            assertThat(page.inputValue("#auftragstext")).contains("[NAME_1]");
        }
        page.close();
    }

    @Test
    void pageOfChangesIsAccessibleForEverybody() {
        try (VersionForAWhile _ = new VersionForAWhile(manyChanges())) {
            for (Address address : new Address[] {
                new Address("sachbearbeitung", "/kenntnisnahme", 200), new Address("sachbearbeitung", "/", 200)
            }) {
                new PageCheck(town, address).with(Look.ALL);
            }
        }
    }

    private static NextVersion second() {
        return NextVersion.numbered(2)
                .with("15-competence.yaml", "Er gilt ein\n      Jahr.", "Er gilt zwei\n      Jahre.");
    }

    private static NextVersion manyChanges() {
        return second().with(
                        "15-competence.yaml",
                        "Der KI-Pass gilt zwölf Monate und",
                        "Der KI-Pass gilt vierundzwanzig Monate und")
                .with("15-competence.yaml", "Er wird jedes Jahr aufgefrischt", "Er wird alle zwei Jahre aufgefrischt")
                .with("15-competence.yaml", "  - id: competence.modules\n", "  - id: competence.units\n")
                .with("15-competence.yaml", "- id: competence.modules.", "- id: competence.units.")
                .with("agreement.yaml", "kept: {days: 90}", "kept: {days: 60}")
                .with(
                        "25-term.yaml",
                        "title: Inkrafttreten, Laufzeit und Nachwirkung",
                        "title: Laufzeit und Nachwirkung");
    }
}
