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

    /** Goes on where the page stands. */
    static Journey of(Page page) {
        return new Journey(page);
    }

    static Journey begin(Page page, String example) {
        page.navigate("/beispiele/" + example);
        return new Journey(page).goOn("Im Arbeitsplatz öffnen");
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
        return journey.tick("input[name=klasse][value=D0]");
    }

    Journey write(String variable, String text) {
        page.fill("#wert-" + variable, text);
        return this;
    }

    /** The address of the assignment, wherever in it the page stands. */
    String path() {
        List<String> parts = List.of(pathOf(page).split("/"));
        return String.join("/", parts.subList(0, 3));
    }

    Journey goOn(String button) {
        click(page.getByText(button));
        return this;
    }

    Journey tick(String box) {
        Locator ticked = page.locator(box);
        if (!ticked.isChecked()) {
            ticked.press("Space");
        }
        assertThat(ticked).isChecked();
        return this;
    }

    /**
     * Uses a button or link by key: a page that still scrolls to its anchor moves under a mouse, and without script a
     * browser does not tell when it has come to rest.
     */
    static void click(Locator words) {
        words.locator("xpath=ancestor-or-self::*[self::button or self::a or self::summary][1]")
                .press("Enter");
        read(words.page());
    }

    /** Presses the button with these words and reads the page it leads to. */
    static void press(Page page, String words) {
        button(page, words).click();
        read(page);
    }

    /** A page that is still on its way has neither all its words nor its looks. */
    static void read(Page page) {
        page.waitForLoadState();
    }

    Journey copyOut(String tool) {
        goOn("Weiter: senden");
        tick("input[name=werkzeug][value=" + tool + "]").tick("input[name=gesehen]");
        return goOn("Auftrag kopieren");
    }

    Journey answer(String text) {
        // says what stands there instead if the order was not handed out
        assertThat(page.locator("main")).containsText("2. Antwort hier einfügen");
        page.fill("#antwort", text);
        goOn("Weiter: Antwort prüfen");
        page.waitForURL("**/pruefen");
        return this;
    }

    /** Asks for something else than what came, up to the page on which it is sent. */
    Journey followUp(String wish) {
        goOn("Nachbessern lassen");
        page.waitForURL("**/nachbessern");
        page.fill("#nachbesserung", wish);
        goOn("Weiter: senden");
        page.waitForURL("**/senden");
        return this;
    }

    /** Confirms every doubt and ticks every point. */
    Journey review() {
        Locator right = page.locator("button[name=stimmt]");
        for (int open = right.count(); open > 0; open--) {
            click(right.first());
            assertThat(right).hasCount(open - 1);
        }
        read(page);
        int points = page.locator("input[name=punkt]").count();
        for (int point = 0; point < points; point++) {
            tick("input[name=punkt] >> nth=" + point);
        }
        goOn("Weiter: unterschreiben");
        page.waitForURL("**/unterschreiben");
        return this;
    }

    Journey sign() {
        tick("input[name=verantwortet]");
        click(page.locator("main form button[type=submit]").first());
        page.waitForURL("**/ergebnis");
        return this;
    }

    /** Somebody else's page of the same assignment. */
    String secondPath() {
        return path().replace("/arbeitsplatz/", "/gegenzeichnen/");
    }

    /** The address of the page without what follows a question mark. */
    static String pathOf(Page page) {
        return URI.create(page.url()).getPath();
    }

    static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }
}
