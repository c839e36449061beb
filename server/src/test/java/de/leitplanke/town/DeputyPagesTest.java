package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.leitplanke.people.OpenSetup;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A head of office names a deputy, who can countersign at once and no longer once it is ended. */
class DeputyPagesTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));

    private final RunningTown town = RunningTown.get();

    @AfterEach
    void tidyUp() {
        OpenSetup.forget(town::bean, "k.weiland", "u.brandt");
    }

    @Test
    void deputyActsFromTheNextPageOnAndNotAfterTheEnd() {
        Accounts.create(town, "Karin Weiland", "k.weiland", "MANAGER");
        Accounts.create(town, "Ute Brandt", "u.brandt", "EMPLOYEE");
        try (Page manager = town.signedIn("k.weiland", Accounts.PASSWORD, false);
                Page deputy = town.signedIn("u.brandt", Accounts.PASSWORD, true);
                Page admin = town.as("verwaltung")) {
            assertThat(deputy.locator("nav.side").innerText()).doesNotContain("Gegenzeichnen");
            manager.navigate("/profil");
            Journey.click(manager.getByText("Vertretung eintragen oder beenden"));
            manager.selectOption("#vertretung", "Ute Brandt");
            manager.fill("#von", today.toString());
            manager.fill("#bis", today.plusDays(3).toString());
            Journey.click(Journey.button(manager, "Eintragen"));
            manager.waitForURL("**?gespeichert");
            assertThat(manager.locator("main").innerText())
                    .contains("Ute Brandt vertritt Karin Weiland als Amtsleitung");

            deputy.navigate("/profil");
            assertThat(deputy.locator("nav.side").innerText()).contains("Gegenzeichnen");
            assertThat(deputy.locator("main").innerText()).contains("Sachbearbeitung, Amtsleitung");
            Accounts.open(admin, "Ute Brandt");
            assertThat(admin.locator("main").innerText()).contains("Ute Brandt vertritt Karin Weiland");
            assertThat(admin.locator("input[name=rolle][value=MANAGER]").isChecked())
                    .isFalse();

            Journey.click(manager.locator("form[action$='/beenden'] button"));
            manager.getByText("keine Vertretung eingetragen").waitFor();
            deputy.navigate("/profil");
            assertThat(deputy.locator("nav.side").innerText()).doesNotContain("Gegenzeichnen");
        }
    }

    @Test
    void staffCouncilIsNeverRepresentedByTheOtherParty() {
        try (Page admin = town.as("verwaltung")) {
            Accounts.open(admin, "Torsten Heinemann");
            Journey.click(admin.getByText("Vertretung eintragen oder beenden"));
            admin.selectOption("#vertretung", "Katharina Uhland (Verwaltungsleitung)");
            admin.fill("#von", today.toString());
            admin.fill("#bis", today.toString());
            Journey.press(admin, "Eintragen");
            assertThat(admin.locator("[role=alert]").innerText())
                    .contains("Niemand handelt an einem Tag für Dienststelle und Personalrat");
        }
    }
}
