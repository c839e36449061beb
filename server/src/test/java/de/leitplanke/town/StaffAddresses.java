package de.leitplanke.town;

import com.microsoft.playwright.Page;
import de.leitplanke.models.MockScript;

/** Pages of everyday work. */
final class StaffAddresses {

    private final Addresses addresses;
    private final RunningTown town;

    private StaffAddresses(Addresses addresses, RunningTown town) {
        this.addresses = addresses;
        this.town = town;
    }

    static void addTo(Addresses addresses, RunningTown town) {
        StaffAddresses all = new StaffAddresses(addresses, town);
        all.forStaff();
        all.coached();
        all.complaint();
        all.pressRelease();
        all.parts();
    }

    private void forStaff() {
        addresses.add("neu", "/kenntnisnahme", "/beispiele/antwort-beschwerde", "/arbeitsplatz", "/gegenzeichnen");
        addresses.add("neu", "/leitfaden/umfeld");
        addresses.add(
                "sachbearbeitung",
                "/kenntnisnahme",
                "/kenntnisnahme?ganz",
                "/?gelesen",
                "/profil",
                "/profil/meine-daten",
                "/vereinbarung/protokolle",
                "/profil/passkeys",
                "/hilfe",
                "/versprechen");
        addresses.add("sachbearbeitung", "/beispiele", "/beispiele?art=text", "/beispiele?suche=xyz");
        addresses.add(
                "sachbearbeitung", "/beispiele?suche=Beschwerdde+Brief&erlaubt=1", "/beispiele?seite=2&ordnung=titel");
        addresses.add("sachbearbeitung", "/beispiele/antwort-beschwerde", "/beispiele/haushalt-erklaert");
        addresses.add("sachbearbeitung", "/beispiele/so-nicht/bewerbungen-reihenfolge");
        addresses.add("sachbearbeitung", "/leitfaden/text-pruefen");
        addresses.add("sachbearbeitung", "/leitfaden", "/leitfaden/fehler", "/leitfaden/aufgabe", "/leitfaden/grenzen");
        addresses.add("sachbearbeitung", "/darf-ich-das?u=YES", "/darf-ich-das?muster=bewerbungen");
        addresses.add("sachbearbeitung", "/darf-ich-das", "/darf-ich-das?d=D2&f=citizen-replies&u=YES&z=DRAFT");
        addresses.add("sachbearbeitung", "/orientierung", "/orientierung/rahmen");
        addresses.add("sachbearbeitung", "/orientierung/karten", "/orientierung/poster");
        addresses.add("sachbearbeitung", "/vereinbarung", "/vereinbarung?tiefe=text", "/vereinbarung?tiefe=regeln");
        addresses.add("sachbearbeitung", "/vereinbarung?suche=Platzhalter", "/vereinbarung?suche=xyz");
        addresses.add("sachbearbeitung", "/vereinbarung/review.duty", "/register", "/register?suche=xyz");
        addresses.add("sachbearbeitung", "/register/press", "/register/citizen-replies");
        addresses.add(
                "sachbearbeitung",
                "/arbeitsplatz?suche=xyz",
                "/arbeitsplatz?stand=DRAFT&ordnung=frist",
                "/arbeitsplatz?geloescht=1",
                "/arbeitsplatz/alle-loeschen");
        addresses.add(new Address("sachbearbeitung", "/profil", 422, page -> {
            page.fill("#bisher", "falsch");
            page.fill("#neu", "ein kurzer Satz zum Merken");
            page.fill("#wiederholung", "ein kurzer Satz zum Merken");
            Journey.click(page.locator("form[action='/profil/kennwort'] button"));
        }));
    }

    private void coached() {
        String check = "/leitfaden/auftrag-pruefen";
        addresses.add("sachbearbeitung", check, check + "?muster=gut", check + "?muster=daten");
        addresses.add("neu", check + "?muster=entscheidung", check + "?beispiel=antwort-beschwerde");
        addresses.add(new Address("sachbearbeitung", check + "?muster=kurz", 200, page -> {
            Journey.press(page, "Auftrag prüfen lassen");
        }));
    }

    private void complaint() {
        try (Page page = town.as("sachbearbeitung")) {
            String empty = Journey.begin(page, Journey.COMPLAINT).path();
            addresses.add(
                    "sachbearbeitung",
                    empty,
                    empty + "/titel",
                    empty + "?zulang=1",
                    empty + "/senden",
                    empty + "/loeschen");
            String order = Journey.complaint(page).goOn("Weiter: senden").path();
            addresses.add("sachbearbeitung", order, order + "/senden", order + "/senden?fehler=sending.notConfirmed");
            String copied = Journey.complaint(page).copyOut("state-assistant").path();
            addresses.add("sachbearbeitung", copied + "/senden", copied + "/senden?fehler=sending.answerTooLong");
            addresses.add(new Address("sachbearbeitung", copied + "/senden", 403, late -> {
                late.evaluate("document.querySelector('main [name=_csrf]').value = 'alt'");
                late.fill("#antwort", "Sehr geehrter Herr [NAME_2], wir kommen am Donnerstag.");
                Journey.of(late).goOn("Weiter: Antwort prüfen");
                late.locator("#geschrieben-1").waitFor();
            }));
            String answered = answered(page, " Herr [NAME_9] weiß Bescheid.").path();
            addresses.add("sachbearbeitung", answered + "/pruefen", answered + "/pruefen?offen=1", answered + "/beleg");
            String reviewed = answered(page, "").review().path();
            addresses.add("sachbearbeitung", reviewed + "/unterschreiben");
            Journey again = answered(page, "").followUp("Bitte kürzer, und nenne Frau Grünwald.");
            String improved = again.path();
            addresses.add(
                    "sachbearbeitung",
                    improved + "/nachbessern",
                    improved + "/nachbessern?problem=leer",
                    improved + "/senden");
            String secondOut =
                    improvedCopy(answered(page, "").followUp("Bitte kürzer.")).path();
            addresses.add("sachbearbeitung", secondOut + "/senden");
            String twice = improvedCopy(answered(page, "").followUp("Bitte kürzer."))
                    .answer("Wir kommen, Herr [NAME_2].")
                    .path();
            addresses.add("sachbearbeitung", twice + "/pruefen", twice + "/beleg");
            String changed = answered(page, "").path();
            page.locator("#text").evaluate("area => area.open = true");
            page.fill("#antworttext", "Sehr geehrter Herr Fritz, wir kommen am Donnerstag.");
            Journey.of(page).goOn("Änderung übernehmen");
            addresses.add("sachbearbeitung", changed + "/pruefen", changed + "/pruefen?vergleich=aus");
            String released = answered(page, "").review().sign().path();
            addresses.add("sachbearbeitung", released + "/ergebnis", released + "/beleg", "/arbeitsplatz");
        }
    }

    private static Journey improvedCopy(Journey followUp) {
        return followUp.tick("input[name=werkzeug][value=state-assistant]")
                .tick("input[name=gesehen]")
                .goOn("Auftrag kopieren");
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
            addresses.add("sachbearbeitung", reviewed + "/unterschreiben");
            Journey waiting = signable(page).sign();
            addresses.add("sachbearbeitung", waiting.path() + "/ergebnis");
            addresses.add(
                    "leitung", "/gegenzeichnen", waiting.secondPath(), "/arbeitsplatz", "/gegenzeichnen?erledigt=1");
        }
    }

    private void parts() {
        try (Page page = town.as("sachbearbeitung")) {
            town.model().play(MockScript.answerUnless("Dies ist Teil 2 von 2", "Erster Teil."));
            String planned = PartsJourneyTest.planned(page);
            addresses.add("sachbearbeitung", planned + "/senden", planned + "/teile?werkzeug=house-model");
            String begun = PartsJourneyTest.planned(page);
            Journey.of(page).tick("input[name=gesehen]").goOn("In 2 Teilen senden");
            page.locator("#strom-stand:not(:empty)").waitFor();
            addresses.add("sachbearbeitung", begun + "/teile");
        }
    }

    private static Journey signable(Page page) {
        return Journey.pressRelease(page)
                .copyOut("state-assistant")
                .answer("Das Hallenbad ist ab Montag wegen Wartung geschlossen.")
                .review();
    }
}
