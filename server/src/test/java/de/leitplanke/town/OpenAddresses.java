package de.leitplanke.town;

import de.leitplanke.people.OpenSetup;

/** Pages that are open to everybody, and those that every role meets. */
final class OpenAddresses {

    private final Addresses addresses;
    private final RunningTown town;

    private OpenAddresses(Addresses addresses, RunningTown town) {
        this.addresses = addresses;
        this.town = town;
    }

    static void addTo(Addresses addresses, RunningTown town) {
        OpenAddresses all = new OpenAddresses(addresses, town);
        all.open();
        all.forEveryRole();
    }

    private void open() {
        addresses.add(null, "/anmelden", "/anmelden?fehler", "/anmelden?abgemeldet", "/anmelden?weiter=/register");
        addresses.add(null, "/impressum", "/datenschutz", "/barrierefreiheit", OpenSetup.path(town::bean));
        addresses.add(null, "/nachweis");
        addresses.add("personalrat", "/nachweis");
        addresses.add(new Address("personalrat", "/nachweis", 422, page -> {
            page.fill("#schluessel", "kein Schlüssel");
            Journey.click(page.locator("form[action='/nachweis/zeuge'] button"));
        }));
        PasskeyVisit.accountWithPasskey(town, "Nele Passmann", "passkey.page");
        addresses.add(new Address(null, "/anmelden/passkey", 200, page -> PasskeyVisit.password(page, "passkey.page")));
        addresses.add(null, "/anmelden?eingerichtet", OpenSetup.linkFor(town::bean, "neu"));
        addresses.add(new Address(null, "/konto?token=alt", 404));
        addresses.add(new Address(null, "/einrichten?token=alt", 404));
        addresses.add(new Address(null, "/anmelden", 403, page -> {
            page.evaluate("document.querySelector('main [name=_csrf]').value = 'alt'");
            page.fill("#name", "jemand");
            page.fill("#kennwort", "etwas");
            Journey.click(page.locator("main form button[type=submit]"));
        }));
    }

    private void forEveryRole() {
        Addresses.ACCOUNTS.forEach(account -> addresses.add(account, "/"));
        addresses.add(new Address("sachbearbeitung", "/verwaltung/personen", 403));
        addresses.add(new Address("personalrat", "/gibt-es-nicht", 404));
        addresses.add(new Address("sachbearbeitung", "/arbeitsplatz/00000000-0000-0000-0000-000000000000", 404));
        addresses.add(new Address("sachbearbeitung", "/profil/kennwort", 405));
    }
}
