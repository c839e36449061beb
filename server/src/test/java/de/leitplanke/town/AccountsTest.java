package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import de.leitplanke.people.OpenSetup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The administration gives accounts and roles; the password belongs to the person alone. */
class AccountsTest {

    private final RunningTown town = RunningTown.get();

    @AfterEach
    void tidyUp() {
        OpenSetup.forget(town::bean, "a.sommerfeld", "d.kern", "l.ostrowski", "f.lohmann");
    }

    @Test
    void invitedPersonSetsTheOwnPasswordOnceAndSignsIn() {
        String link = Accounts.invite(town, "Anke Sommerfeld", "a.sommerfeld", "EMPLOYEE");
        try (Page person = town.stranger()) {
            Accounts.choosePassword(person, link, "zu kurz");
            assertThat(person.locator("[role=alert]").innerText()).contains("mindestens 12 Zeichen");
            Accounts.choosePassword(person, link, Accounts.PASSWORD);
            person.waitForURL("**/anmelden?eingerichtet");
            assertThat(person.navigate(link).status()).isEqualTo(404);
            assertThat(person.locator("main").innerText()).contains("gilt nicht mehr");
        }
        try (Page person = town.signedIn("a.sommerfeld", Accounts.PASSWORD, false)) {
            person.navigate("/profil");
            assertThat(person.locator("main").innerText()).contains("Anke Sommerfeld");
        }
    }

    @Test
    void withoutThePasswordNobodySignsIn() {
        Accounts.invite(town, "Doris Kern", "d.kern", "EMPLOYEE");
        try (Page person = town.stranger()) {
            person.navigate("/anmelden");
            person.fill("#name", "d.kern");
            person.fill("#kennwort", "nobody");
            Journey.press(person, "Anmelden");
            person.waitForURL("**/anmelden?fehler");
        }
    }

    @Test
    void changedRolesCountOnTheNextPageWithoutSigningInAgain() {
        Accounts.create(town, "Lena Ostrowski", "l.ostrowski", "EMPLOYEE");
        try (Page person = town.signedIn("l.ostrowski", Accounts.PASSWORD, true);
                Page admin = town.as("verwaltung")) {
            assertThat(person.request().get("/verwaltung/modelle").status()).isEqualTo(403);
            Accounts.open(admin, "Lena Ostrowski");
            admin.check("input[name=rolle][value=AI_OFFICER]");
            admin.fill("#person", "Lena Ostrowski-Bach");
            admin.fill("#bereich", "Organisation");
            Journey.press(admin, "Änderungen speichern");
            admin.waitForURL("**?gespeichert");

            assertThat(person.navigate("/verwaltung/modelle").status()).isEqualTo(200);
            assertThat(person.locator(".me").innerText()).contains("Lena Ostrowski-Bach");

            admin.uncheck("input[name=rolle][value=AI_OFFICER]");
            Journey.press(admin, "Änderungen speichern");
            assertThat(person.navigate("/verwaltung/modelle").status()).isEqualTo(403);

            Journey.press(admin, "Sperren");
            admin.getByText("Entsperren").first().waitFor();
            person.navigate("/profil");
            assertThat(person.url()).contains("/anmelden");
        }
    }

    @Test
    void nobodyGetsBothPartiesOnOneAccount() {
        try (Page admin = town.as("verwaltung")) {
            Accounts.open(admin, "Torsten Heinemann");
            admin.check("input[name=rolle][value=EMPLOYER]");
            Journey.press(admin, "Änderungen speichern");
            assertThat(admin.locator("[role=alert]").innerText()).contains("nie für beide Seiten");
            admin.navigate("/verwaltung/personen");
            assertThat(admin.locator("tr:has-text('Torsten Heinemann')").innerText())
                    .contains("Personalrat")
                    .doesNotContain("Dienststelle");
        }
    }

    @Test
    void newLinkSaysWhatItDestroysAndTheOldPasswordEnds() {
        Accounts.create(town, "Frieder Lohmann", "f.lohmann", "EMPLOYEE");
        try (Page person = town.signedIn("f.lohmann", Accounts.PASSWORD, true);
                Page admin = town.as("verwaltung");
                Page again = town.stranger()) {
            Accounts.open(admin, "Frieder Lohmann");
            Journey.click(admin.getByText("Kennwort vergessen"));
            assertThat(admin.locator(".notice.warning").innerText()).contains("löscht alle Aufträge");
            Journey.press(admin, "Aufträge löschen und neuen Link ausstellen");
            String link = admin.locator("code.hash").innerText();
            person.navigate("/profil");
            assertThat(person.url()).contains("/anmelden");
            Accounts.choosePassword(again, link, "ein neuer Satz zum Merken");
            again.waitForURL("**/anmelden?eingerichtet");
        }
        town.signedIn("f.lohmann", "ein neuer Satz zum Merken", true).close();
    }

    @Test
    void administrationNeitherLocksNorResetsNorStripsItself() {
        try (Page admin = town.as("verwaltung")) {
            Accounts.open(admin, "Ines Rademacher");
            String path = admin.url().replace(town.url(), "");
            assertThat(Forms.post(admin, path + "/sperren", FormData.create())).isEqualTo(404);
            assertThat(Forms.post(admin, path + "/link", FormData.create())).isEqualTo(404);
            assertThat(Forms.post(
                            admin,
                            path,
                            FormData.create().set("person", "Ines Rademacher").set("rolle", "EMPLOYEE")))
                    .isEqualTo(422);
        }
    }
}
