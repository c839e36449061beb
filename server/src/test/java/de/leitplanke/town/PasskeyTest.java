package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;

/** Whoever has a passkey is let in with password and passkey only. */
class PasskeyTest {

    private final RunningTown town = RunningTown.get();

    @Test
    void passwordAloneOpensNothingOnceThereIsAPasskey() {
        Accounts.create(town, "Wanda Brinkmann", "passkey.one", "EMPLOYEE");
        try (Page own = PasskeyVisit.device(town)) {
            PasskeyVisit.password(own, "passkey.one");
            own.waitForURL("**/");
            PasskeyVisit.add(own, "Diensthandy");
            assertThat(own.locator("main").innerText()).contains("Diensthandy", "Fügen Sie einen zweiten hinzu");
            Journey.press(own, "Abmelden");

            PasskeyVisit.password(own, "passkey.one");
            own.waitForURL("**/anmelden/passkey");
            assertThat(own.navigate("/profil").url()).contains("/anmelden");
            own.navigate("/anmelden/passkey");
            Journey.press(own, "Mit Passkey bestätigen");
            own.waitForURL("**/");
            assertThat(own.locator("header").innerText()).contains("Wanda Brinkmann");
        }
        try (Page thief = PasskeyVisit.device(town)) {
            PasskeyVisit.password(thief, "passkey.one");
            thief.waitForURL("**/anmelden/passkey");
            assertThat(thief.navigate("/arbeitsplatz").url()).contains("/anmelden");
        }
    }

    @Test
    void answerToAnEarlierQuestionIsRefused() {
        PasskeyVisit.accountWithPasskey(town, "Udo Terhorst", "passkey.two");
        try (Page page = PasskeyVisit.device(town)) {
            PasskeyVisit.password(page, "passkey.two");
            page.waitForURL("**/anmelden/passkey");
            for (String answer : new String[] {"", "kein JSON", "{}", "{\"id\":\"AAAA\",\"rawId\":\"AAAA\"}"}) {
                assertThat(answer(page, answer)).as(answer).isEqualTo(422);
            }
            assertThat(page.navigate("/profil").url()).contains("/anmelden");
        }
    }

    @Test
    void newPasswordByLinkTakesThePasskeysAway() {
        PasskeyVisit.accountWithPasskey(town, "Silke Ahlers", "passkey.three");
        try (Page admin = town.as("verwaltung")) {
            Accounts.open(admin, "Silke Ahlers");
            admin.navigate(Journey.pathOf(admin) + "/link");
            Journey.press(admin, "Aufträge löschen und neuen Link ausstellen");
            String link = admin.locator("code.hash").innerText();
            try (Page person = town.stranger()) {
                Accounts.choosePassword(person, link, Accounts.PASSWORD);
                person.waitForURL("**/anmelden?eingerichtet");
                PasskeyVisit.password(person, "passkey.three");
                person.waitForURL(town.url() + "/");
            }
        }
    }

    @Test
    void pageUnderANumberSaysThatPasskeysNeedAName() {
        try (Page page = town.as("sachbearbeitung")) {
            page.navigate("/profil/passkeys");
            assertThat(page.locator("main").innerText()).contains("Noch kein Passkey", "brauchen einen Namen");
            assertThat(page.locator("#bezeichnung").count()).isZero();
        }
    }

    private static int answer(Page page, String answer) {
        page.navigate("/anmelden/passkey");
        String token = page.locator("main [name=_csrf]").inputValue();
        return page.request()
                .post(
                        "/anmelden/passkey",
                        RequestOptions.create()
                                .setForm(
                                        FormData.create().set("antwort", answer).set("_csrf", token)))
                .status();
    }
}
