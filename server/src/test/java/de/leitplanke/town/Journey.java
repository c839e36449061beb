package de.leitplanke.town;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;

/** Leads one assignment through its steps on the pages, with or without script. */
final class Journey {

    static final String COMPLAINT = "antwort-beschwerde";
    static final String PRESS_RELEASE = "pressemitteilung-strassensperrung";
    static final String MAIL = """
            Sehr geehrte Damen und Herren,

            am 12. November wurde der Sperrmüll in der Talstraße 14 zum zweiten Mal nicht abgeholt. Ich habe schon am
            Telefon mit Frau Dr. Koch-Schulz gesprochen. Sie erreichen mich unter 030 23125 118 oder
            gernot.fritz@example.org.

            Mit freundlichen Grüßen
            Gernot Fritz
            """;
    static final List<String> PERSONAL = List.of("Koch-Schulz", "Talstraße", "23125", "example.org", "Fritz", "Gernot");

    private final Page page;

    private Journey(Page page) {
        this.page = page;
    }

    static Journey begin(Page page, String example) {
        page.navigate("/beispiele/" + example);
        page.getByText("Im Arbeitsplatz öffnen").click();
        return new Journey(page);
    }

    /** The complaint with its mail filled in. */
    static Journey complaint(Page page) {
        return begin(page, COMPLAINT)
                .write("nachricht", MAIL)
                .write("sachstand", "Fahrzeug ausgefallen. Nachholtermin am Donnerstag ab 7 Uhr.");
    }

    /** Public facts without any person in them. */
    static Journey pressRelease(Page page) {
        Journey journey = begin(page, PRESS_RELEASE)
                .write("fakten", "Das Hallenbad ist wegen Wartung ab Montag geschlossen.")
                .write("anlass", "Hallenbad geschlossen")
                .write("woerter", "80");
        page.locator("details:has(input[name=klasse])").evaluate("area => area.open = true");
        page.check("input[name=klasse][value=D0]");
        return journey;
    }

    Journey write(String variable, String text) {
        page.fill("#wert-" + variable, text);
        return this;
    }

    /** The address of the assignment, wherever in it the page stands. */
    String path() {
        List<String> parts = List.of(URI.create(page.url()).getPath().split("/"));
        return String.join("/", parts.subList(0, 3));
    }

    Journey goOn(String button) {
        page.getByText(button).click();
        return this;
    }

    Journey copyOut(String tool) {
        goOn("Weiter: senden");
        page.check("input[name=werkzeug][value=" + tool + "]");
        page.check("input[name=gesehen]");
        return goOn("Auftrag kopieren");
    }

    Journey answer(String text) {
        page.fill("#antwort", text);
        goOn("Weiter: Antwort prüfen");
        page.waitForURL("**/pruefen");
        return this;
    }

    /** Confirms every doubt and ticks every point. */
    Journey review() {
        Locator right = page.locator("button[name=stimmt]");
        for (int open = right.count(); open > 0; open--) {
            right.first().click();
            assertThat(right).hasCount(open - 1);
        }
        page.locator("input[name=punkt]").all().forEach(Locator::check);
        goOn("Weiter: unterschreiben");
        page.waitForURL("**/unterschreiben");
        return this;
    }

    Journey sign() {
        page.check("input[name=verantwortet]");
        page.locator("main form button[type=submit]").first().click();
        page.waitForURL("**/ergebnis");
        return this;
    }

    /** Somebody else's page of the same assignment. */
    String secondPath() {
        return path().replace("/arbeitsplatz/", "/gegenzeichnen/");
    }

    static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }
}
