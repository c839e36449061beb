package de.leitplanke.town;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The way of a version from its proposal to its entry into force, as both offices go it. */
final class SigningJourney {

    static final String PASSPHRASE = "Abendrot über dem Rathaus";

    private SigningJourney() {}

    /** Makes the person's key if there is none yet. */
    static void key(Page page) {
        page.navigate("/vereinbarung/schluessel");
        if (page.locator("#kennwort").count() > 0) {
            page.fill("#kennwort", PASSPHRASE);
            page.fill("#wiederholung", PASSPHRASE);
            Journey.press(page, "Schlüssel anlegen");
        }
    }

    /** Proposes the first version's text again; address of the new version. */
    static String propose(Page page) {
        page.navigate("/vereinbarung/fassungen/1");
        Journey.press(page, "Diese Fassung als neuen Entwurf vorschlagen");
        return Journey.pathOf(page);
    }

    static void sign(Page page, String path, String passphrase) {
        page.navigate(path);
        page.fill("#kennwort", passphrase);
        Journey.press(page, "Diese Fassung unterschreiben");
    }

    /** A version that both offices have signed. */
    static String signed(Page employer, Page council) {
        key(employer);
        key(council);
        String path = propose(employer);
        sign(employer, path, PASSPHRASE);
        sign(council, path, PASSPHRASE);
        return path;
    }

    /** States what the signed document says, with a scan of it. */
    static void enter(Page page, String path, LocalDate day) {
        page.navigate(path + "/inkrafttreten");
        page.fill("#unterschrieben", "2026-11-02");
        page.fill("#ort", "Musterberg");
        page.fill("#dienststelle", "Katharina Uhland, Bürgermeisterin");
        page.fill("#personalrat", "Torsten Heinemann, Vorsitz");
        page.fill("#beschluss", "2026-11-01");
        page.fill("#ergebnis", "zugestimmt, einstimmig");
        page.setInputFiles(
                "#datei", new FilePayload("scan.pdf", "application/pdf", "ein Scan".getBytes(StandardCharsets.UTF_8)));
        page.fill("#inkraft", day.toString());
        Journey.press(page, "Angaben eintragen");
    }
}
