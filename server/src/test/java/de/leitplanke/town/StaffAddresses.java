package de.leitplanke.town;

import com.microsoft.playwright.Page;

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
        all.complaint();
        all.pressRelease();
    }

    private void forStaff() {
        addresses.add("neu", "/kenntnisnahme", "/beispiele/antwort-beschwerde", "/arbeitsplatz", "/gegenzeichnen");
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
        addresses.add("sachbearbeitung", "/vereinbarung", "/vereinbarung?tiefe=text", "/vereinbarung?tiefe=regeln");
        addresses.add("sachbearbeitung", "/vereinbarung?suche=Platzhalter", "/vereinbarung?suche=xyz");
        addresses.add("sachbearbeitung", "/vereinbarung/review.duty", "/register", "/register?suche=xyz");
        addresses.add("sachbearbeitung", "/register/press", "/register/citizen-replies");
        addresses.add(
                "sachbearbeitung",
                "/arbeitsplatz?suche=xyz",
                "/arbeitsplatz?geloescht=1",
                "/arbeitsplatz/alle-loeschen");
        addresses.add(new Address("sachbearbeitung", "/profil", 422, page -> {
            page.fill("#bisher", "falsch");
            page.fill("#neu", "ein kurzer Satz zum Merken");
            page.fill("#wiederholung", "ein kurzer Satz zum Merken");
            Journey.click(page.locator("form[action='/profil/kennwort'] button"));
        }));
    }

    private void complaint() {
        try (Page page = town.as("sachbearbeitung")) {
            String empty = Journey.begin(page, Journey.COMPLAINT).path();
            addresses.add("sachbearbeitung", empty, empty + "?zulang=1", empty + "/senden", empty + "/loeschen");
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
            String released = answered(page, "").review().sign().path();
            addresses.add("sachbearbeitung", released + "/ergebnis", released + "/beleg", "/arbeitsplatz");
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
            addresses.add("sachbearbeitung", reviewed + "/unterschreiben");
            Journey waiting = signable(page).sign();
            addresses.add("sachbearbeitung", waiting.path() + "/ergebnis");
            addresses.add(
                    "leitung", "/gegenzeichnen", waiting.secondPath(), "/arbeitsplatz", "/gegenzeichnen?erledigt=1");
        }
    }

    private static Journey signable(Page page) {
        return Journey.pressRelease(page)
                .copyOut("state-assistant")
                .answer("Das Hallenbad ist ab Montag wegen Wartung geschlossen.")
                .review();
    }
}
