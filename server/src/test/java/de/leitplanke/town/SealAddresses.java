package de.leitplanke.town;

import de.leitplanke.evidence.seal.SealScene;

/** Pages on seals, for every office that has a part in them. */
final class SealAddresses {

    private SealAddresses() {}

    static void addTo(Addresses addresses, RunningTown town) {
        SealScene scene = new SealScene(town);
        String requested = scene.requested("neu");
        String informed = scene.informed("neu");
        String approved = scene.approved("neu");
        addresses.add("sicherheit", "/siegel", "/siegel/ereignisse", "/siegel/antraege/neu", "/siegel/schluessel");
        addresses.add("personalrat", "/siegel/zugriffe", informed, "/siegel");
        addresses.add("datenschutz", "/siegel/zugriffe", requested);
        addresses.add("dienststelle", informed, "/siegel/schluessel");
        addresses.add("sicherheit", approved);
        addresses.add("sachbearbeitung", "/profil/siegel");
        addresses.add(new Address("sachbearbeitung", "/siegel", 403));
        addresses.add(new Address("sicherheit", "/siegel/zugriffe", 403));
        addresses.add(new Address("sicherheit", "/siegel/antraege/neu", 422, page -> {
            page.locator("form[action='/siegel/antraege']").evaluate("form => form.noValidate = true");
            Journey.click(page.getByText("Antrag stellen"));
        }));
        addresses.add(new Address("dienststelle", informed, 422, page -> {
            page.fill("#kennwort", "nicht das richtige");
            Journey.click(page.locator("form[action$='/zustimmen'] button"));
        }));
        addresses.add(new Address("sicherheit", approved, 200, page -> {
            page.fill("#lesekennwort", SealScene.PASSPHRASE);
            Journey.click(page.locator("form[action$='/oeffnen'] button"));
        }));
        addresses.add("neu", "/profil/siegel");
    }
}
