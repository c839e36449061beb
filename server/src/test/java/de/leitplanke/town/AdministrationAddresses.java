package de.leitplanke.town;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import de.leitplanke.people.OpenSetup;
import java.util.function.Consumer;

/** Pages on which accounts, functions and models are kept. */
final class AdministrationAddresses {

    private final Addresses addresses;
    private final RunningTown town;

    private AdministrationAddresses(Addresses addresses, RunningTown town) {
        this.addresses = addresses;
        this.town = town;
    }

    static void addTo(Addresses addresses, RunningTown town) {
        AdministrationAddresses all = new AdministrationAddresses(addresses, town);
        all.forAdministration();
    }

    private void forAdministration() {
        addresses.add("verwaltung", "/verwaltung/personen", "/verwaltung/modelle");
        addresses.add("ki", "/vereinbarung/laufzeit");
        addresses.add("personalrat", "/vereinbarung/laufzeit");
        addresses.add(new Address("sachbearbeitung", "/vereinbarung/laufzeit", 403));
        addresses.add("ki", "/verwaltung/modelle");
        String account = OpenSetup.pageOf(town::bean, "neu");
        addresses.add("verwaltung", account, account + "?gespeichert", account + "/link", account + "/ausscheiden");
        addresses.add("verwaltung", OpenSetup.pageOf(town::bean, "verwaltung"), account + "/vertretung");
        addresses.add("leitung", "/profil/vertretung", "/profil");
        addresses.add("verwaltung", "/verwaltung/personen/import");
        String functions = "/verwaltung/personen/funktionen";
        addresses.add("verwaltung", functions, functions + "/EQUALITY", functions + "/DATA_PROTECTION");
        addresses.add(new Address("verwaltung", functions + "/YOUTH", 422, page -> {
            page.check("input[value=ABSENT]");
            Journey.click(page.getByText("Änderungen speichern"));
        }));
        addresses.add(new Address("verwaltung", functions + "/TAXES", 400));
        addImport("Name;Anmeldename\nNora Beispiel;n.beispiel.neu", 200, page -> {});
        addImport("Name;Anmeldename\n;verwaltung", 422, page -> {});
        addImport(
                "Name;Anmeldename\nNora Beispiel;n.NUMMER",
                200,
                page -> Journey.click(page.getByText("Ein Konto anlegen")));
        addresses.add(new Address("verwaltung", OpenSetup.pageOf(town::bean, "personalrat"), 422, page -> {
            page.check("input[name=rolle][value=EMPLOYER]");
            Journey.click(page.getByText("Änderungen speichern"));
        }));
        addresses.add(new Address("verwaltung", "/verwaltung/personen", 422, page -> {
            page.fill("#person", "Nora Beispiel");
            page.fill("#anmeldename", "Nora B.");
            Journey.click(page.locator("form[action='/verwaltung/personen'] button"));
        }));
        addresses.add(new Address("verwaltung", "/verwaltung/modelle", 422, page -> {
            page.fill("[name=adresse] >> nth=0", "keine Adresse");
            Journey.click(page.locator("form[action$='/verbinden'] button >> nth=0"));
        }));
    }

    private void addImport(String table, int status, Consumer<Page> then) {
        addresses.add(new Address("verwaltung", "/verwaltung/personen/import", status, page -> {
            page.setInputFiles(
                    "#datei",
                    new FilePayload(
                            "personen.csv",
                            "text/csv",
                            table.replace("NUMMER", String.valueOf(System.nanoTime()))
                                    .getBytes(UTF_8)));
            Journey.click(page.getByText("Datei prüfen"));
            then.accept(page);
        }));
    }
}
