package de.leitplanke.town;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import de.leitplanke.people.OpenSetup;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Every page of the application in every state that it has, and for whom it is opened. */
final class Addresses {

    private static final List<String> ACCOUNTS = List.of(
            "sachbearbeitung",
            "neu",
            "leitung",
            "ki",
            "dienststelle",
            "personalrat",
            "datenschutz",
            "sicherheit",
            "verwaltung");

    private final RunningTown town;
    private final List<Address> list = new ArrayList<>();

    private Addresses(RunningTown town) {
        this.town = town;
    }

    /**
     * A page.
     *
     * @param account who opens it; null for somebody who is not signed in
     * @param status what the server answers
     * @param act what is done on it before it is looked at
     */
    record Address(@Nullable String account, String path, int status, Consumer<Page> act) {

        Address(@Nullable String account, String path, int status) {
            this(account, path, status, page -> {});
        }

        @Override
        public String toString() {
            return (account == null ? "public" : account) + " " + path;
        }
    }

    static List<Address> of(RunningTown town) {
        Addresses addresses = new Addresses(town);
        addresses.open();
        addresses.forEveryRole();
        addresses.forStaff();
        addresses.forAdministration();
        addresses.complaint();
        addresses.pressRelease();
        return List.copyOf(addresses.list);
    }

    private void add(@Nullable String account, String... paths) {
        for (String path : paths) {
            list.add(new Address(account, path, 200));
        }
    }

    private void open() {
        add(null, "/anmelden", "/anmelden?fehler", "/anmelden?abgemeldet", "/anmelden?weiter=/register");
        add(null, "/impressum", "/datenschutz", "/barrierefreiheit", OpenSetup.path(town::bean));
        add(null, "/anmelden?eingerichtet", OpenSetup.linkFor(town::bean, "neu"));
        list.add(new Address(null, "/konto?token=alt", 404));
        list.add(new Address(null, "/einrichten?token=alt", 404));
        list.add(new Address(null, "/anmelden", 403, page -> {
            page.evaluate("document.querySelector('main [name=_csrf]').value = 'alt'");
            page.fill("#name", "jemand");
            page.fill("#kennwort", "etwas");
            Journey.click(page.locator("main form button[type=submit]"));
        }));
    }

    private void forEveryRole() {
        ACCOUNTS.forEach(account -> add(account, "/"));
        list.add(new Address("sachbearbeitung", "/verwaltung/personen", 403));
        list.add(new Address("personalrat", "/gibt-es-nicht", 404));
        list.add(new Address("sachbearbeitung", "/arbeitsplatz/00000000-0000-0000-0000-000000000000", 404));
        list.add(new Address("sachbearbeitung", "/profil/kennwort", 405));
    }

    private void forStaff() {
        add("neu", "/kenntnisnahme", "/beispiele/antwort-beschwerde", "/arbeitsplatz", "/gegenzeichnen");
        add("sachbearbeitung", "/kenntnisnahme", "/?gelesen", "/profil", "/hilfe", "/versprechen");
        add("sachbearbeitung", "/beispiele", "/beispiele?art=text", "/beispiele?suche=xyz");
        add("sachbearbeitung", "/beispiele/antwort-beschwerde", "/beispiele/merkblatt-uebersetzen");
        add("sachbearbeitung", "/vereinbarung", "/vereinbarung?tiefe=text", "/vereinbarung?tiefe=regeln");
        add("sachbearbeitung", "/vereinbarung?suche=Platzhalter", "/vereinbarung?suche=xyz");
        add("sachbearbeitung", "/vereinbarung/review.duty", "/register", "/register?suche=xyz");
        add("sachbearbeitung", "/register/press", "/register/citizen-replies");
        add("sachbearbeitung", "/arbeitsplatz?suche=xyz", "/arbeitsplatz?geloescht=1", "/arbeitsplatz/alle-loeschen");
        list.add(new Address("sachbearbeitung", "/profil", 422, page -> {
            page.fill("#bisher", "falsch");
            page.fill("#neu", "ein kurzer Satz zum Merken");
            page.fill("#wiederholung", "ein kurzer Satz zum Merken");
            Journey.click(page.locator("form[action='/profil/kennwort'] button"));
        }));
    }

    private void forAdministration() {
        add("verwaltung", "/verwaltung/personen", "/verwaltung/modelle");
        add("ki", "/verwaltung/modelle");
        String account = OpenSetup.pageOf(town::bean, "neu");
        add("verwaltung", account, account + "?gespeichert", account + "/link", account + "/ausscheiden");
        add("verwaltung", OpenSetup.pageOf(town::bean, "verwaltung"), account + "/vertretung");
        add("leitung", "/profil/vertretung", "/profil");
        add("verwaltung", "/verwaltung/personen/import");
        String functions = "/verwaltung/personen/funktionen";
        add("verwaltung", functions, functions + "/EQUALITY", functions + "/DATA_PROTECTION");
        list.add(new Address("verwaltung", functions + "/YOUTH", 422, page -> {
            page.check("input[value=ABSENT]");
            Journey.click(page.getByText("Änderungen speichern"));
        }));
        list.add(new Address("verwaltung", functions + "/TAXES", 400));
        addImport("Name;Anmeldename\nNora Beispiel;n.beispiel.neu", 200, page -> {});
        addImport("Name;Anmeldename\n;verwaltung", 422, page -> {});
        addImport(
                "Name;Anmeldename\nNora Beispiel;n.NUMMER",
                200,
                page -> Journey.click(page.getByText("1 Konto anlegen")));
        list.add(new Address("verwaltung", OpenSetup.pageOf(town::bean, "personalrat"), 422, page -> {
            page.check("input[name=rolle][value=EMPLOYER]");
            Journey.click(page.getByText("Änderungen speichern"));
        }));
        list.add(new Address("verwaltung", "/verwaltung/personen", 422, page -> {
            page.fill("#person", "Nora Beispiel");
            page.fill("#anmeldename", "Nora B.");
            Journey.click(page.locator("form[action='/verwaltung/personen'] button"));
        }));
        list.add(new Address("verwaltung", "/verwaltung/modelle", 422, page -> {
            page.fill("[name=adresse] >> nth=0", "keine Adresse");
            Journey.click(page.locator("form[action$='/verbinden'] button >> nth=0"));
        }));
    }

    private void addImport(String table, int status, Consumer<Page> then) {
        list.add(new Address("verwaltung", "/verwaltung/personen/import", status, page -> {
            page.setInputFiles(
                    "#datei",
                    new FilePayload(
                            "personen.csv",
                            "text/csv",
                            table.replace("NUMMER", String.valueOf(System.nanoTime()))
                                    .getBytes(StandardCharsets.UTF_8)));
            Journey.click(page.getByText("Datei prüfen"));
            then.accept(page);
        }));
    }

    private void complaint() {
        try (Page page = town.as("sachbearbeitung")) {
            String empty = Journey.begin(page, Journey.COMPLAINT).path();
            add("sachbearbeitung", empty, empty + "?zulang=1", empty + "/senden", empty + "/loeschen");
            String order = Journey.complaint(page).goOn("Weiter: senden").path();
            add("sachbearbeitung", order, order + "/senden", order + "/senden?fehler=sending.notConfirmed");
            String copied = Journey.complaint(page).copyOut("state-assistant").path();
            add("sachbearbeitung", copied + "/senden", copied + "/senden?fehler=sending.answerTooLong");
            list.add(new Address("sachbearbeitung", copied + "/senden", 403, late -> {
                late.evaluate("document.querySelector('main [name=_csrf]').value = 'alt'");
                late.fill("#antwort", "Sehr geehrter Herr [NAME_2], wir kommen am Donnerstag.");
                Journey.of(late).goOn("Weiter: Antwort prüfen");
                late.locator("#geschrieben-1").waitFor();
            }));
            String answered = answered(page, " Herr [NAME_9] weiß Bescheid.").path();
            add("sachbearbeitung", answered + "/pruefen", answered + "/pruefen?offen=1", answered + "/beleg");
            String reviewed = answered(page, "").review().path();
            add("sachbearbeitung", reviewed + "/unterschreiben");
            String released = answered(page, "").review().sign().path();
            add("sachbearbeitung", released + "/ergebnis", released + "/beleg", "/arbeitsplatz");
        }
    }

    private static Journey answered(Page page, String more) {
        return Journey.complaint(page).copyOut("state-assistant").answer("""
                Sehr geehrter Herr [NAME_2],

                wir holen den Sperrmüll in der [STRASSE_1] am Donnerstag, dem 20. November, ab 7 Uhr. Es kostet 25 €.
                """ + more);
    }

    private void pressRelease() {
        try (Page page = town.as("sachbearbeitung")) {
            String reviewed = signable(page).path();
            add("sachbearbeitung", reviewed + "/unterschreiben");
            Journey waiting = signable(page).sign();
            add("sachbearbeitung", waiting.path() + "/ergebnis");
            add("leitung", "/gegenzeichnen", waiting.secondPath(), "/arbeitsplatz", "/gegenzeichnen?erledigt=1");
        }
    }

    private static Journey signable(Page page) {
        return Journey.pressRelease(page)
                .copyOut("state-assistant")
                .answer("Das Hallenbad ist ab Montag wegen Wartung geschlossen.")
                .review();
    }
}
