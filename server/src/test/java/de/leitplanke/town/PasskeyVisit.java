package de.leitplanke.town;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** Somebody whose device keeps passkeys. A browser binds them to a name, so the town is visited by its name. */
final class PasskeyVisit {

    private PasskeyVisit() {}

    /** A page on a device with room for passkeys, at the sign-in. */
    static Page device(RunningTown town) {
        Page page = town.guestAt(town.url().replace("127.0.0.1", "localhost"));
        CDPSession device = page.context().newCDPSession(page);
        device.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject wanted = new JsonObject();
        wanted.add("options", options);
        device.send("WebAuthn.addVirtualAuthenticator", wanted);
        page.navigate("/anmelden");
        return page;
    }

    static void password(Page page, String login) {
        page.navigate("/anmelden");
        page.fill("#name", login);
        page.fill("#kennwort", Accounts.PASSWORD);
        Journey.click(page.locator("main form button[type=submit]"));
    }

    static void add(Page page, String label) {
        page.navigate("/profil/passkeys");
        page.fill("#bezeichnung", label);
        Journey.press(page, "Passkey hinzufügen");
        page.waitForURL("**/profil/passkeys?gespeichert");
    }

    /** A new account that has one passkey; its device is gone afterwards. */
    static void accountWithPasskey(RunningTown town, String name, String login) {
        Accounts.create(town, name, login, "EMPLOYEE");
        try (Page page = device(town)) {
            password(page, login);
            page.waitForURL("**/");
            add(page, "Diensthandy");
        }
    }
}
