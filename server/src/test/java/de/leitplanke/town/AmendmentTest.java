package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.leitplanke.people.DemoAccounts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an idea of staff to a rule that both sides have signed: the whole way of an amendment, in a town of its own. */
class AmendmentTest {

    private static final String CLAUSE = "review.second-signature-cases";
    private static final String RULE = "council-and-public-need-second-signature";
    private static final String SUGGESTION = "Auch Antworten an Bürgerinnen und Bürger sollte jemand gegenlesen.";
    private static final String BEFORE = "Vorlagen für Rat und Ausschüsse und Veröffentlichungen.";
    private static final String AFTER =
            "Vorlagen für Rat und Ausschüsse, Veröffentlichungen und Schreiben an einzelne Personen.";
    private static final String SECOND_SIGNATURE = "zweite Unterschrift";

    @TempDir
    private Path data;

    @Test
    void suggestionOfStaffBecomesARuleThatBothSidesSigned() throws IOException {
        try (OwnTown own = OwnTown.start(data)) {
            Page clerk = signedIn(own, "sachbearbeitung");
            Page employer = signedIn(own, "dienststelle");
            Page council = signedIn(own, "personalrat");

            String before = answered(clerk);
            assertThat(receipt(clerk, before)).contains("Fassung 1").doesNotContain(SECOND_SIGNATURE);
            suggest(clerk);
            String draft = draft(council);
            assertEffectAndSynopsis(council, draft);
            String version = propose(council, draft);
            bringIntoForce(version, employer, council);

            assertClerkReadsOnlyWhatChanged(clerk);
            String after = answered(clerk);
            assertThat(receipt(clerk, after)).contains("Fassung 2").contains(SECOND_SIGNATURE);
            assertThat(receipt(clerk, before)).contains("Fassung 1").doesNotContain(SECOND_SIGNATURE);
        }
    }

    private static Page signedIn(OwnTown own, String account) {
        Page page = RunningTown.get().guestAt(own.url());
        page.navigate("/anmelden");
        page.fill("#name", account);
        page.fill("#kennwort", DemoAccounts.PASSWORD);
        Journey.click(page.locator("main form button[type=submit]"));
        page.waitForURL(own.url() + "/");
        return page;
    }

    private static String answered(Page page) {
        return Journey.complaint(page)
                .copyOut("state-assistant")
                .answer("Sehr geehrter Herr [NAME_2],\n\nwir holen den Sperrmüll am Donnerstag.")
                .path();
    }

    private static String receipt(Page page, String assignment) {
        page.navigate(assignment + "/beleg");
        return main(page);
    }

    private static void suggest(Page clerk) {
        clerk.navigate("/vereinbarung/" + CLAUSE + "/anmerkungen");
        clerk.check("input[name=art][value=SUGGESTION]");
        clerk.fill("#anmerkung", SUGGESTION);
        Journey.press(clerk, "Anmerkung abgeben");
        assertThat(main(clerk)).contains("Danke.");
        clerk.navigate("/vereinbarung");
        assertThat(clerk.locator("[id='" + CLAUSE + "']").innerText()).contains("Eine Anmerkung");
    }

    private static String draft(Page council) {
        council.navigate("/vereinbarung/entwuerfe");
        council.fill("#titel", "Vier Augen für Antworten");
        Journey.press(council, "Entwurf beginnen");
        String draft = Journey.pathOf(council);

        council.navigate(draft + "/absatz/" + CLAUSE);
        assertThat(main(council)).contains("Vorschlag", SUGGESTION);
        council.fill("#wortlaut", council.inputValue("#wortlaut").replace(BEFORE, AFTER));
        council.fill("#grund", "Vorschlag aus dem Haus.");
        council.fill("#wirkung", "Antworten an einzelne Personen liest jemand gegen.");
        Journey.press(council, "Schritt speichern");

        council.navigate(draft + "/absatz/" + CLAUSE + "/regel?kennung=" + RULE);
        council.check("input[name='wert.audience'][value=PERSON]");
        Journey.press(council, "Schritt speichern");
        council.navigate(draft);
        Journey.press(council, "Der anderen Seite zeigen");
        return draft;
    }

    private static void assertEffectAndSynopsis(Page council, String draft) {
        council.navigate(draft + "/synopse");
        assertThat(main(council)).contains("Vorschlag aus dem Haus.", "§ 11 Abs. 5");
        assertThat(council.locator("main table ins").first().innerText()).contains("Veröffentlichungen");
        council.navigate(draft + "/wirkung");
        assertThat(main(council)).contains("§ 11 Abs. 5", SECOND_SIGNATURE);
        assertThat(council.locator("main details").allTextContents())
                .anyMatch(cases -> cases.contains("„Antwort auf eine Beschwerde“ mit"));
    }

    private static String propose(Page council, String draft) {
        council.navigate(draft + "/pruefung");
        assertThat(main(council)).contains("in sich stimmig");
        Journey.press(council, "Als Fassung vorlegen");
        assertThat(main(council)).contains("wartet auf Unterschriften");
        return "/vereinbarung/fassungen/2";
    }

    private static void bringIntoForce(String version, Page employer, Page council) {
        SigningJourney.key(employer);
        SigningJourney.key(council);
        SigningJourney.sign(council, version, SigningJourney.PASSPHRASE);
        employer.navigate(version + "/synopse");
        assertThat(main(employer)).contains("Fassung 2 gegenüber Fassung 1", "Vorschlag aus dem Haus.");
        SigningJourney.sign(employer, version, SigningJourney.PASSPHRASE);
        SigningJourney.enter(employer, version, LocalDate.now(ZoneId.of("Europe/Berlin")));
        council.navigate(version);
        Journey.press(council, "Angaben bestätigen und in Kraft setzen");
        assertThat(main(council)).contains("in Kraft seit");
    }

    private static void assertClerkReadsOnlyWhatChanged(Page clerk) {
        clerk.navigate("/kenntnisnahme");
        assertThat(main(clerk))
                .contains("hat sich ein Absatz geändert", "Schreiben an einzelne Personen")
                .doesNotContain("Niemand wertet aus");
        Journey.click(clerk.getByText("Ich habe die Änderungen gelesen und zur Kenntnis genommen"));
        assertThat(main(clerk)).contains("Ihre Kenntnisnahme ist gespeichert");
    }

    private static String main(Page page) {
        return page.locator("main").innerText().replace('\u202f', ' ');
    }
}
