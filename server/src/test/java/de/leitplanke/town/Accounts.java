package de.leitplanke.town;

import com.microsoft.playwright.Page;

/** Accounts that a test creates on the page of the administration, so that the demo accounts stay as they are. */
final class Accounts {

    static final String PASSWORD = "der kater schläft heute";

    private Accounts() {}

    /** Creates an account and sets its password with the link that is handed over. */
    static void create(RunningTown town, String name, String login, String... roles) {
        String link = invite(town, name, login, roles);
        try (Page person = town.stranger()) {
            choosePassword(person, link, PASSWORD);
            person.waitForURL("**/anmelden?eingerichtet");
        }
    }

    /** Creates an account and gives the link that is shown. */
    static String invite(RunningTown town, String name, String login, String... roles) {
        try (Page admin = town.as("verwaltung")) {
            admin.navigate("/verwaltung/personen");
            admin.fill("#person", name);
            admin.fill("#anmeldename", login);
            admin.uncheck("input[name=rolle][value=EMPLOYEE]");
            for (String role : roles) {
                admin.check("input[name=rolle][value=" + role + "]");
            }
            Journey.press(admin, "Konto anlegen");
            return admin.locator("code.hash").innerText();
        }
    }

    static void choosePassword(Page person, String link, String password) {
        person.navigate(link);
        person.fill("#kennwort", password);
        person.fill("#wiederholung", password);
        Journey.press(person, "Kennwort festlegen");
    }

    /** Opens the administration's page of somebody. */
    static void open(Page admin, String name) {
        admin.navigate("/verwaltung/personen");
        Journey.click(admin.locator("table a").getByText(name));
        admin.locator("h1").getByText(name).waitFor();
    }
}
