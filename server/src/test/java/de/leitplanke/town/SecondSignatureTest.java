package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import org.junit.jupiter.api.Test;

/** A text for the public leaves only when two people have signed it, never the same one twice. */
class SecondSignatureTest {

    private static final String REMARK = "Bitte nennen Sie auch die Öffnung am Freitag.";

    private final RunningTown town = RunningTown.get();
    private final Page author = town.as("sachbearbeitung");
    private final Page second = town.as("leitung");
    private final Page third = town.as("ki");

    @Test
    void pressReleaseGoesBackOnceAndIsReleasedByTheSecondSignature() {
        Journey journey = signed();
        String path = journey.path();
        assertThat(author.locator(".notice").innerText()).contains("wartet auf die zweite Unterschrift");
        assertThat(author.getByText("Als PDF").count()).isZero();
        assertThat(status(author, path + "/ergebnis.docx")).isEqualTo(404);
        assertThat(status(author, path + "/ergebnis.pdf")).isEqualTo(404);

        openFromTheList(journey);
        assertThat(second.locator("main").innerText())
                .contains("Meryem Aydin hat den Text geprüft und unterschrieben")
                .contains("Das Hallenbad ist ab Montag");
        second.fill("#bemerkung", REMARK);
        Journey.press(second, "Zur Änderung zurückgeben");
        assertThat(second.locator("main").innerText()).contains("Erledigt.");
        assertThat(status(second, journey.secondPath())).isEqualTo(404);

        author.navigate(path);
        assertThat(author.locator("main").innerText()).contains("Der Text kam zurück mit der Bemerkung: " + REMARK);
        author.locator("#text summary").click();
        author.fill("#antworttext", "Das Hallenbad ist ab Montag wegen Wartung geschlossen und am Freitag offen.");
        journey.goOn("Änderung übernehmen").review().sign();

        openFromTheList(journey);
        assertThat(second.locator(".paper").innerText()).contains("am Freitag offen");
        second.check("input[name=verantwortet]");
        Journey.press(second, "Unterschreiben");
        assertThat(second.locator("main").innerText()).contains("Erledigt.");

        author.navigate(path);
        assertThat(author.locator("main").innerText()).contains("Meryem Aydin").contains("Birgit Sandmann");
        assertThat(status(author, path + "/ergebnis.docx")).isEqualTo(200);
        assertThat(status(author, path + "/ergebnis.pdf")).isEqualTo(200);
        assertThat(status(second, journey.secondPath())).isEqualTo(404);
        close();
    }

    @Test
    void nobodyElseOpensItAndTheAuthorCannotCountersign() {
        Journey journey = signed();
        String path = journey.path();
        for (String page : new String[] {
            path,
            path + "/senden",
            path + "/pruefen",
            path + "/unterschreiben",
            path + "/ergebnis",
            path + "/beleg",
            path + "/ergebnis.docx",
            path + "/ergebnis.pdf",
            path + "/loeschen"
        }) {
            assertThat(status(third, page)).as(page).isEqualTo(404);
            assertThat(status(second, page)).as(page).isEqualTo(404);
        }
        assertThat(status(third, journey.secondPath())).isEqualTo(404);
        assertThat(countersign(third, journey)).isEqualTo(404);
        assertThat(status(author, journey.secondPath())).isEqualTo(404);
        assertThat(countersign(author, journey)).isEqualTo(404);
        assertThat(status(author, path + "/ergebnis.docx")).isEqualTo(404);
        close();
    }

    @Test
    void authorTakesTheTextBackBeforeItIsCountersigned() {
        Journey journey = signed();
        Journey.press(author, "Zurückholen und ändern");
        author.waitForURL("**/pruefen");
        assertThat(status(second, journey.secondPath())).isEqualTo(404);
        assertThat(countersign(second, journey)).isEqualTo(404);
        close();
    }

    @Test
    void managerWhoIsTheAuthorIsNotOfferedAsSecondPerson() {
        Journey journey = signable(second);
        assertThat(second.locator("#zweite").count()).isZero();
        assertThat(second.locator(".notice").innerText()).contains("niemand mit dieser Aufgabe");
        second.check("input[name=verantwortet]");
        Journey.click(second.locator("main form button[type=submit]").first());
        assertThat(second.locator("[role=alert]").innerText()).contains("eine andere Person");
        assertThat(status(second, journey.path() + "/ergebnis.docx")).isEqualTo(404);
        close();
    }

    private Journey signed() {
        return signable(author).sign();
    }

    private static Journey signable(Page page) {
        return Journey.pressRelease(page)
                .copyOut("state-assistant")
                .answer("Das Hallenbad ist ab Montag wegen Wartung geschlossen.")
                .review();
    }

    private void openFromTheList(Journey journey) {
        second.navigate("/gegenzeichnen");
        second.click("a[href='" + journey.secondPath() + "']");
        second.waitForURL("**" + journey.secondPath());
    }

    private static int status(Page page, String path) {
        return page.request().get(path).status();
    }

    /** Sends the form of the second signature without its page. */
    private static int countersign(Page page, Journey journey) {
        return Forms.post(
                page,
                journey.secondPath() + "/unterschreiben",
                FormData.create().set("verantwortet", "1"));
    }

    private void close() {
        author.close();
        second.close();
        third.close();
    }
}
