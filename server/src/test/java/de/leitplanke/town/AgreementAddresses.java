package de.leitplanke.town;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.ZoneId;

/** Pages of drafts and versions. */
final class AgreementAddresses {

    private final Addresses addresses;
    private final RunningTown town;

    private AgreementAddresses(Addresses addresses, RunningTown town) {
        this.addresses = addresses;
        this.town = town;
    }

    static void addTo(Addresses addresses, RunningTown town) {
        AgreementAddresses all = new AgreementAddresses(addresses, town);
        all.drafts();
        all.versions();
    }

    private void drafts() {
        String draft = DraftVisit.begun(town, "dienststelle", "Aktionen der KI");
        DraftVisit.reword(town, "dienststelle", draft, "Die KI darf nichts selbst auslösen.");
        String clause = draft + "/absatz/" + DraftVisit.CLAUSE;
        addresses.add("dienststelle", "/vereinbarung/entwuerfe", draft, draft + "?nurgeaendert=1", draft + "/pruefung");
        addresses.add("dienststelle", clause, clause + "/regel", clause + "/regel?kennung=" + DraftVisit.RULE);
        addresses.add("dienststelle", draft + "/paragraf/interfaces", draft + "/paragraf/interfaces/neu");
        addresses.add(
                "dienststelle", draft + "/paragraf-neu", draft + "/werte", draft + "/synopse", draft + "/wirkung");
        addresses.add("personalrat", "/vereinbarung/entwuerfe");
        addresses.add(new Address("personalrat", draft, 404));
        addresses.add(new Address("dienststelle", clause, 422, page -> {
            page.fill("#einfach", "");
            page.evaluate("document.querySelector('#einfach').removeAttribute('required')");
            Journey.click(page.getByText("Schritt speichern"));
        }));
        addresses.add("sachbearbeitung", "/vereinbarung/" + DraftVisit.CLAUSE + "/anmerkungen");
        addresses.add("ki", "/vereinbarung/" + DraftVisit.CLAUSE + "/anmerkungen?danke=1");
    }

    private void versions() {
        addresses.add(
                "sachbearbeitung", "/vereinbarung/schluessel", "/vereinbarung/fassungen", "/vereinbarung/fassungen/1");
        addresses.add("sachbearbeitung", "/vereinbarung/fassungen/1/text", "/vereinbarung/fassungen/einlesen");
        try (Page employer = town.as("dienststelle");
                Page council = town.as("personalrat")) {
            String signed = SigningJourney.signed(employer, council);
            SigningJourney.enter(
                    council, signed, LocalDate.now(ZoneId.of("Europe/Berlin")).plusYears(3));
            String proposed = SigningJourney.propose(employer);
            addresses.add(
                    "dienststelle",
                    "/vereinbarung/schluessel",
                    "/vereinbarung/fassungen",
                    proposed,
                    proposed + "/text");
            addresses.add("dienststelle", signed, signed + "/inkrafttreten", "/vereinbarung/fassungen/einlesen");
            addresses.add("personalrat", signed, "/");
        }
        addresses.add(new Address("dienststelle", "/vereinbarung/fassungen/einlesen", 422, page -> {
            page.setInputFiles("#datei", new FilePayload("leer.json", "application/json", "{}".getBytes(UTF_8)));
            Journey.click(page.locator("main form button[type=submit] >> nth=0"));
        }));
    }
}
