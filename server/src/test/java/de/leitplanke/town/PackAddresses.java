package de.leitplanke.town;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import de.leitplanke.library.pack.SamplePacks;

/** Pages on which examples are handed to other towns and taken from them. */
final class PackAddresses {

    private static final String PACKS = "/beispiele/pakete";

    private PackAddresses() {}

    static void addTo(Addresses addresses) {
        addresses.add("ki", PACKS, PACKS + "?uebernommen=2", PACKS + "/ausgeben", PACKS + "/einlesen");
        addresses.add(new Address("sachbearbeitung", PACKS, 404));
        addresses.add(new Address("ki", PACKS + "/ausgeben", 200, page -> {
            page.fill("#suche", "Beschwerde Ordnungsamt");
            Journey.press(page, "Eingrenzen");
        }));
        addresses.add(new Address("ki", PACKS + "/ausgeben", 422, page -> {
            page.fill("#titel", "");
            Journey.press(page, "Prüfen und herunterladen");
        }));
        addresses.add(new Address("leitung", PACKS + "/ausgeben", 422, page -> {
            Journey.click(page.locator("button[value=alle]"));
            page.fill("#beschreibung", "Fragen beantwortet Birgit Sandmann.");
            Journey.press(page, "Prüfen und herunterladen");
        }));
        addresses.add(new Address("ki", PACKS + "/einlesen", 200, page -> upload(page, SamplePacks.mixed())));
        addresses.add(new Address("leitung", PACKS + "/einlesen", 422, page -> upload(page, SamplePacks.broken())));
    }

    static void upload(Page page, byte[] pack) {
        page.setInputFiles("#datei", new FilePayload("paket.zip", "application/zip", pack));
        Journey.press(page, "Paket ansehen");
    }
}
