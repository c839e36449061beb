package de.leitplanke.town;

import com.microsoft.playwright.Page;
import de.leitplanke.evidence.PublishedMonth;

/** Pages of requests, of the council and of common meetings. */
final class CoDeterminationAddresses {

    private final Addresses addresses;
    private final RunningTown town;

    private CoDeterminationAddresses(Addresses addresses, RunningTown town) {
        this.addresses = addresses;
        this.town = town;
    }

    static void addTo(Addresses addresses, RunningTown town) {
        CoDeterminationAddresses all = new CoDeterminationAddresses(addresses, town);
        all.coDetermination();
        all.minutes();
        all.reports();
    }

    private void coDetermination() {
        addresses.add("ki", "/mitbestimmung", "/mitbestimmung/neu");
        addresses.add("datenschutz", "/mitbestimmung", "/mitbestimmung/einsicht", "/mitbestimmung/initiativen");
        addresses.add(new Address("leitung", "/mitbestimmung", 404));
        try (ConsentJourney journey = new ConsentJourney(town)) {
            String draft = journey.begin("Entwurf für die Prüfung").path();
            addresses.add(
                    "dienststelle",
                    draft,
                    draft + "/bearbeiten",
                    draft + "/unterlagen/logs",
                    draft + "/schritt/vorlegen");
            addresses.add(new Address("dienststelle", draft + "/schritt/vorlegen", 422, ConsentJourney::confirm));
            Page council = journey.council();
            council.navigate("/mitbestimmung");
            String submitted =
                    council.getByText("Gesprochene Notizen der Außendienste").getAttribute("href");
            addresses.add(
                    "dienststelle",
                    "/mitbestimmung",
                    submitted + "/schritt/verlaengern",
                    submitted + "/schritt/zustimmen");
            addresses.add("personalrat", submitted, submitted + "/schritt/ablehnen");
            String asked = journey.begin("Nachgefordert für die Prüfung")
                    .enclosePapers()
                    .submit()
                    .askFor("Vertrag")
                    .path();
            addresses.add("dienststelle", asked);
            addresses.add("personalrat", asked, asked + "/unterlagen/tool-sheet", asked + "/schritt/zustimmen");
            councilRoom(council);
        }
    }

    private void councilRoom(Page page) {
        page.navigate("/mitbestimmung/personalrat");
        page.fill("#titel", "Notiz für die Prüfung");
        page.fill("#text", "Noch offen.");
        Journey.press(page, "Speichern");
        String note = page.locator("main .rows a").first().getAttribute("href");
        addresses.add("personalrat", "/mitbestimmung/personalrat", note, note + "/antrag");
        page.fill("#titel", "Antrag für die Prüfung");
        page.fill("#text", "Bitte prüfen.");
        Journey.press(page, "Speichern");
        Journey.click(page.getByText("Antrag für die Prüfung"));
        Journey.click(page.getByText("Als Initiativantrag an die Dienststelle geben"));
        Journey.press(page, "Als Initiativantrag an die Dienststelle geben");
        String initiative = Journey.pathOf(page);
        addresses.add("dienststelle", "/mitbestimmung/initiativen", initiative);
        addresses.add("personalrat", "/mitbestimmung/initiativen", initiative);
    }

    private void minutes() {
        try (Page page = town.as("ki")) {
            page.navigate("/mitbestimmung/sitzungen/neu");
            page.fill("#tagesordnung", "Ein Punkt");
            page.fill("#protokoll", "Ein Ergebnis.");
            Journey.press(page, "Speichern");
            String open = Journey.pathOf(page);
            addresses.add("ki", "/mitbestimmung/sitzungen", "/mitbestimmung/sitzungen/neu", open, open + "/bearbeiten");
            addresses.add("dienststelle", open, open + "/auslegung");
            page.navigate("/mitbestimmung/sitzungen");
            addresses.add(
                    "personalrat", page.locator("main .rows a").last().getAttribute("href"), "/mitbestimmung/einsicht");
        }
    }

    private void reports() {
        String month = PublishedMonth.path(town);
        addresses.add("personalrat", "/berichte", "/berichte/regeltreffer", "/berichte/kenntnisnahmen", month);
        addresses.add("dienststelle", "/berichte");
        addresses.add(new Address("sachbearbeitung", "/berichte", 404));
        addresses.add("sachbearbeitung", "/versprechen/nachweise");
    }
}
