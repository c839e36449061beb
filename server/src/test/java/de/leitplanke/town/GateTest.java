package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import de.leitplanke.models.MockScript;
import org.junit.jupiter.api.Test;

/** Whoever has not acknowledged the agreement reads and looks, but nothing leaves. */
class GateTest {

    private final RunningTown town = RunningTown.get();

    @Test
    void acknowledgementOpensTheGate() {
        Page page = newcomer("gate.one");
        assertThat(page.locator("main").innerText()).contains("nehmen Sie sie zur Kenntnis");
        page.navigate("/beispiele/" + Journey.COMPLAINT);
        assertThat(page.locator("main").innerText()).contains("Antwort auf eine Beschwerde");
        assertThat(page.getByText("Im Arbeitsplatz öffnen").count()).isZero();

        page.navigate("/kenntnisnahme");
        Journey.click(page.getByText("Ich habe die Vereinbarung gelesen und zur Kenntnis genommen"));
        assertThat(page.locator("main").innerText()).doesNotContain("nehmen Sie sie zur Kenntnis");
        Journey.complaint(page).copyOut("state-assistant");
        assertThat(page.inputValue("#auftragstext")).contains("[NAME_1]");
        page.close();
    }

    @Test
    void nothingLeavesBeforeTheAcknowledgementEvenByADirectRequest() {
        town.model().play(MockScript.answer("Das dürfte niemand lesen."));
        Page page = newcomer("gate.two");
        page.navigate("/arbeitsplatz");
        Journey.click(page.getByText("Frei beginnen"));
        page.fill("#wert-aufgabe", "Gliedere einen Vermerk zur Raumverteilung im Erdgeschoss.");
        page.locator("details:has(input[name=klasse])").evaluate("area => area.open = true");
        page.check("input[name=klasse][value=D0]");
        String path = Journey.of(page).goOn("Weiter: senden").path();
        assertThat(page.getByText("Auftrag kopieren").count()).isZero();
        assertThat(page.getByText("Jetzt senden").count()).isZero();
        assertThat(page.locator("main").innerText()).contains("zurzeit kein Werkzeug erlaubt");
        String fingerprint = page.locator("[name=fassung]").inputValue();

        int asked = town.model().asked().size();
        assertThat(send(page, path + "/kopieren", "state-assistant", fingerprint))
                .isEqualTo(422);
        assertThat(send(page, path + "/senden", "house-model", fingerprint)).isEqualTo(422);
        send(page, path + "/senden/strom", "house-model", fingerprint);
        assertThat(town.model().asked()).hasSize(asked);
        page.navigate(path + "/senden");
        assertThat(page.locator("#auftragstext").count()).isZero();
        page.close();
    }

    private static int send(Page page, String path, String tool, String fingerprint) {
        return Forms.post(
                page,
                path,
                FormData.create()
                        .set("werkzeug", tool)
                        .set("fassung", fingerprint)
                        .set("gesehen", "1")
                        .set("rechte", "1")
                        .set("grund", "weil es sein muss"));
    }

    private Page newcomer(String login) {
        return Newcomers.signedIn(town, "Tilda Neumann", login);
    }
}
