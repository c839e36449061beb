package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import de.leitplanke.evidence.seal.SealScene;
import de.leitplanke.people.OpenSetup;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody is locked out; who it was is found out by both parties together, and the person learns of it. */
class SealsJourneyTest {

    private static final String LOGIN = "w.quittenbach";

    private final RunningTown town = RunningTown.get();
    private final Page security = town.as("sicherheit");
    private final Page employer = town.as("dienststelle");
    private final Page council = town.as("personalrat");
    private final Page officer = town.as("datenschutz");
    private final String today = LocalDate.now(ZoneId.of("Europe/Berlin")).toString();

    @BeforeEach
    void everyOfficeHasAKey() {
        List.of(security, employer, council).forEach(SealsJourneyTest::key);
    }

    @AfterEach
    void tidyUp() {
        List.of(security, employer, council, officer).forEach(Page::close);
        OpenSetup.forget(town::bean, LOGIN);
    }

    @Test
    void lockedOutPersonIsNamedByBothPartiesAndToldOfIt() throws SQLException, IOException {
        Accounts.create(town, "Wilma Quittenbach", LOGIN, "EMPLOYEE");
        try (Page person = town.signedIn(LOGIN, Accounts.PASSWORD, true)) {
            lockOut();
            assertThat(Traces.of(town, Set.of("Quittenbach", LOGIN), Instant.now()))
                    .filteredOn(place -> place.contains(" in evidence."))
                    .isEmpty();
            security.navigate("/siegel/ereignisse");
            assertThat(main(security)).contains("gesperrt").doesNotContain("Quittenbach");

            String request = ask();
            employer.navigate(request);
            assertThat(employer.locator("form[action$='/zustimmen']").count()).isZero();
            officer.navigate("/");
            assertThat(main(officer)).contains("Anträge auf Öffnung von Siegeln");
            officer.navigate(request);
            Journey.press(officer, "Zur Kenntnis nehmen");

            approve(employer, request, "nicht das richtige");
            assertThat(employer.locator("[role=alert]").innerText()).contains("Siegelkennwort stimmt nicht");
            approve(employer, request, SealScene.PASSPHRASE);
            assertThat(Forms.post(
                            security, request + "/oeffnen", FormData.create().set("kennwort", SealScene.PASSPHRASE)))
                    .isEqualTo(422);
            approve(council, request, SealScene.PASSPHRASE);
            person.navigate("/");
            assertThat(main(person)).doesNotContain("Ein Siegel mit Ihrem Namen");

            security.navigate(request);
            security.fill("#lesekennwort", SealScene.PASSPHRASE);
            Journey.press(security, "Einträge öffnen");
            assertThat(main(security)).contains("Wilma Quittenbach");
            security.navigate(request);
            assertThat(main(security)).doesNotContain("Quittenbach");

            person.navigate("/");
            assertThat(main(person)).contains("Ein Siegel mit Ihrem Namen wurde geöffnet");
            person.navigate("/profil/siegel");
            assertThat(main(person))
                    .contains("Angriff aufklären", "Katharina Uhland", "Torsten Heinemann", "Ralf Döring");
        }
        council.navigate("/siegel/zugriffe");
        assertThat(main(council)).contains("Siegel geöffnet und angesehen").doesNotContain("Quittenbach");
        try (Page citizen = town.stranger()) {
            citizen.navigate("/nachweis");
            assertThat(main(citizen)).contains("Geöffnete Siegel", today.substring(0, 4), "Öffnung");
        }
    }

    @Test
    void onlyOfficesSeeRequestsAndOnlyControlReadsWhoOpened() {
        String request = new SealScene(town).requested("neu");
        for (String account : List.of("sachbearbeitung", "leitung", "ki", "verwaltung")) {
            try (Page other = town.as(account)) {
                assertThat(other.navigate("/siegel").status()).isEqualTo(403);
                assertThat(other.navigate(request).status()).isEqualTo(403);
                assertThat(other.navigate("/siegel/ereignisse").status()).isEqualTo(403);
                assertThat(Forms.post(
                                other, request + "/ablehnen", FormData.create().set("worte", "nein")))
                        .isEqualTo(403);
            }
        }
        assertThat(employer.navigate("/siegel/ereignisse").status()).isEqualTo(403);
        assertThat(employer.navigate("/siegel/zugriffe").status()).isEqualTo(403);
        assertThat(employer.navigate("/siegel/antraege/neu").status()).isEqualTo(403);
    }

    private String ask() {
        security.navigate("/siegel/antraege/neu");
        security.selectOption("#zweck", "ATTACK");
        security.selectOption("#ereignis", "LOCK_OUT");
        security.fill("#von", today);
        security.fill("#bis", today);
        security.fill("#anlass", "Ein Konto wurde nachts gesperrt, obwohl niemand arbeitet.");
        Journey.press(security, "Antrag stellen");
        return security.url().replace(town.url(), "");
    }

    private void lockOut() {
        try (Page stranger = town.stranger()) {
            for (int i = 0; i < 5; i++) {
                stranger.navigate("/anmelden");
                stranger.fill("#name", LOGIN);
                stranger.fill("#kennwort", "geraten " + i);
                Journey.press(stranger, "Anmelden");
                stranger.waitForURL("**/anmelden?fehler");
            }
        }
    }

    private static void approve(Page page, String request, String passphrase) {
        page.navigate(request);
        page.fill("#kennwort", passphrase);
        Journey.press(page, "Öffnung zustimmen");
    }

    private static void key(Page page) {
        page.navigate("/siegel/schluessel");
        if (page.locator("#kennwort").count() > 0) {
            page.fill("#kennwort", SealScene.PASSPHRASE);
            page.fill("#wiederholung", SealScene.PASSPHRASE);
            Journey.press(page, "Siegelschlüssel anlegen");
        }
    }

    private static String main(Page page) {
        return page.locator("main").innerText();
    }
}
