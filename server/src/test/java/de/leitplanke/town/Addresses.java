package de.leitplanke.town;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import de.leitplanke.people.OpenSetup;
import java.time.LocalDate;
import java.time.ZoneId;
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
        addresses.drafts();
        addresses.versions();
        addresses.coDetermination();
        addresses.minutes();
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
        add(null, "/nachweis");
        add("personalrat", "/nachweis");
        list.add(new Address("personalrat", "/nachweis", 422, page -> {
            page.fill("#schluessel", "kein Schlüssel");
            Journey.click(page.locator("form[action='/nachweis/zeuge'] button"));
        }));
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
        add(
                "sachbearbeitung",
                "/kenntnisnahme",
                "/kenntnisnahme?ganz",
                "/?gelesen",
                "/profil",
                "/hilfe",
                "/versprechen");
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
        add("ki", "/vereinbarung/laufzeit");
        add("personalrat", "/vereinbarung/laufzeit");
        list.add(new Address("sachbearbeitung", "/vereinbarung/laufzeit", 403));
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
                page -> Journey.click(page.getByText("Ein Konto anlegen")));
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
                                    .getBytes(UTF_8)));
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

    private void versions() {
        add("sachbearbeitung", "/vereinbarung/schluessel", "/vereinbarung/fassungen", "/vereinbarung/fassungen/1");
        add("sachbearbeitung", "/vereinbarung/fassungen/1/text", "/vereinbarung/fassungen/einlesen");
        try (Page employer = town.as("dienststelle");
                Page council = town.as("personalrat")) {
            String signed = SigningJourney.signed(employer, council);
            SigningJourney.enter(
                    council, signed, LocalDate.now(ZoneId.of("Europe/Berlin")).plusYears(3));
            String proposed = SigningJourney.propose(employer);
            add("dienststelle", "/vereinbarung/schluessel", "/vereinbarung/fassungen", proposed, proposed + "/text");
            add("dienststelle", signed, signed + "/inkrafttreten", "/vereinbarung/fassungen/einlesen");
            add("personalrat", signed, "/");
        }
        list.add(new Address("dienststelle", "/vereinbarung/fassungen/einlesen", 422, page -> {
            page.setInputFiles("#datei", new FilePayload("leer.json", "application/json", "{}".getBytes(UTF_8)));
            Journey.click(page.locator("main form button[type=submit] >> nth=0"));
        }));
    }

    private static Journey signable(Page page) {
        return Journey.pressRelease(page)
                .copyOut("state-assistant")
                .answer("Das Hallenbad ist ab Montag wegen Wartung geschlossen.")
                .review();
    }

    private void drafts() {
        String draft = DraftVisit.begun(town, "dienststelle", "Aktionen der KI");
        DraftVisit.reword(town, "dienststelle", draft, "Die KI darf nichts selbst auslösen.");
        String clause = draft + "/absatz/" + DraftVisit.CLAUSE;
        add("dienststelle", "/vereinbarung/entwuerfe", draft, draft + "?nurgeaendert=1", draft + "/pruefung");
        add("dienststelle", clause, clause + "/regel", clause + "/regel?kennung=" + DraftVisit.RULE);
        add("dienststelle", draft + "/paragraf/interfaces", draft + "/paragraf/interfaces/neu");
        add("dienststelle", draft + "/paragraf-neu", draft + "/werte", draft + "/synopse", draft + "/wirkung");
        add("personalrat", "/vereinbarung/entwuerfe");
        list.add(new Address("personalrat", draft, 404));
        list.add(new Address("dienststelle", clause, 422, page -> {
            page.fill("#einfach", "");
            page.evaluate("document.querySelector('#einfach').removeAttribute('required')");
            Journey.click(page.getByText("Schritt speichern"));
        }));
        add("sachbearbeitung", "/vereinbarung/" + DraftVisit.CLAUSE + "/anmerkungen");
        add("ki", "/vereinbarung/" + DraftVisit.CLAUSE + "/anmerkungen?danke=1");
    }

    private void coDetermination() {
        add("ki", "/mitbestimmung", "/mitbestimmung/neu");
        add("datenschutz", "/mitbestimmung", "/mitbestimmung/einsicht", "/mitbestimmung/initiativen");
        list.add(new Address("leitung", "/mitbestimmung", 404));
        try (ConsentJourney journey = new ConsentJourney(town)) {
            String draft = journey.begin("Entwurf für die Prüfung").path();
            add("dienststelle", draft, draft + "/bearbeiten", draft + "/unterlagen/logs", draft + "/schritt/vorlegen");
            list.add(new Address("dienststelle", draft + "/schritt/vorlegen", 422, ConsentJourney::confirm));
            Page council = journey.council();
            council.navigate("/mitbestimmung");
            String submitted =
                    council.getByText("Gesprochene Notizen der Außendienste").getAttribute("href");
            add("dienststelle", "/mitbestimmung", submitted + "/schritt/verlaengern", submitted + "/schritt/zustimmen");
            add("personalrat", submitted, submitted + "/schritt/ablehnen");
            String asked = journey.begin("Nachgefordert für die Prüfung")
                    .enclosePapers()
                    .submit()
                    .askFor("Vertrag")
                    .path();
            add("dienststelle", asked);
            add("personalrat", asked, asked + "/unterlagen/tool-sheet", asked + "/schritt/zustimmen");
            councilRoom(council);
        }
    }

    private void councilRoom(Page page) {
        page.navigate("/mitbestimmung/personalrat");
        page.fill("#titel", "Notiz für die Prüfung");
        page.fill("#text", "Noch offen.");
        ConsentJourney.press(page, "Speichern");
        String note = page.locator("main .rows a").first().getAttribute("href");
        add("personalrat", "/mitbestimmung/personalrat", note, note + "/antrag");
        page.fill("#titel", "Antrag für die Prüfung");
        page.fill("#text", "Bitte prüfen.");
        ConsentJourney.press(page, "Speichern");
        page.getByText("Antrag für die Prüfung").click();
        page.getByText("Als Initiativantrag an die Dienststelle geben").click();
        ConsentJourney.press(page, "Als Initiativantrag an die Dienststelle geben");
        String initiative = ConsentJourney.pathOf(page);
        add("dienststelle", "/mitbestimmung/initiativen", initiative);
        add("personalrat", "/mitbestimmung/initiativen", initiative);
    }

    private void minutes() {
        try (Page page = town.as("ki")) {
            page.navigate("/mitbestimmung/sitzungen/neu");
            page.fill("#tagesordnung", "Ein Punkt");
            page.fill("#protokoll", "Ein Ergebnis.");
            ConsentJourney.press(page, "Speichern");
            String open = ConsentJourney.pathOf(page);
            add("ki", "/mitbestimmung/sitzungen", "/mitbestimmung/sitzungen/neu", open, open + "/bearbeiten");
            add("dienststelle", open, open + "/auslegung");
            page.navigate("/mitbestimmung/sitzungen");
            add("personalrat", page.locator("main .rows a").last().getAttribute("href"), "/mitbestimmung/einsicht");
        }
    }
}
