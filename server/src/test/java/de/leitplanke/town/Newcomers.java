package de.leitplanke.town;

import com.microsoft.playwright.Page;

/** People whom the administration has just given an account. */
final class Newcomers {

    private Newcomers() {}

    /** The first page of somebody who has acknowledged nothing yet. */
    static Page signedIn(RunningTown town, String name, String login) {
        try (Page admin = town.as("verwaltung")) {
            admin.navigate("/verwaltung/personen");
            admin.fill("#person", name);
            admin.fill("#anmeldename", login);
            admin.check("input[name=rolle][value=EMPLOYEE]");
            Journey.button(admin, "Konto anlegen").click();
            String password = admin.locator(".notice code").innerText();
            return town.signedIn(login, password, true);
        }
    }
}
