package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import de.leitplanke.people.DemoAccounts;
import org.junit.jupiter.api.Test;

/** From signing in to the signed letter without a mouse. */
class KeyboardTest {

    /** So often may one press Tab before something counts as out of reach. */
    private static final int FAR = 160;

    /** The focused element in words, or what is wrong with it. */
    private static final String FOCUS = """
            () => {
              const at = document.activeElement;
              if (!at || at === document.body) return 'body';
              const box = at.getBoundingClientRect();
              const style = getComputedStyle(at);
              const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              const shown = box.width > 0 && box.height > 0 && box.right > 0 && box.left < innerWidth
                && box.bottom > 0 && box.top < innerHeight;
              return (outlined && shown ? '' : 'INVISIBLE ') + at.outerHTML.slice(0, 120);
            }""";

    private final RunningTown town = RunningTown.get();
    private final Page page = town.stranger();

    @Test
    void clerkSignsInWritesPastesChecksAndSigns() {
        page.navigate("/anmelden");
        type("#name", "sachbearbeitung");
        type("#kennwort", DemoAccounts.PASSWORD);
        press("main form button[type=submit]", "Enter");
        page.waitForURL(town.url() + "/");

        page.navigate("/beispiele/" + Journey.COMPLAINT);
        press("form.start button", "Enter");
        page.waitForURL("**/arbeitsplatz/*");
        type("#wert-nachricht", "Guten Tag, der Sperrmüll in der Talstraße 14 steht noch da. Gernot Fritz");
        type("#wert-sachstand", "Nachholtermin am Donnerstag ab 7 Uhr.");
        press("main .actions button[form=auftrag] >> nth=0", "Enter");
        page.waitForURL("**/senden");

        reach("input[name=werkzeug]:checked");
        for (int tool = 0; tool < 5 && !"state-assistant".equals(chosenTool()); tool++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(chosenTool()).isEqualTo("state-assistant");
        press("input[name=gesehen]", "Space");
        press("form#senden .actions button:visible >> nth=0", "Enter");
        PlaywrightAssertions.assertThat(page.locator("#auftragstext")).isVisible();

        press("button[data-copy]", "Enter");
        PlaywrightAssertions.assertThat(page.getByText("Kopiert.", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        type("#antwort", "Sehr geehrter Herr [NAME_1], wir kommen am Donnerstag ab 7 Uhr. Es kostet 25 €.");
        press("form[action$='/antwort'] button >> nth=0", "Enter");
        page.waitForURL("**/pruefen");

        press("button[name=stimmt]", "Enter");
        PlaywrightAssertions.assertThat(page.locator("button[name=stimmt]")).hasCount(0);
        Journey.read(page);
        int points = page.locator("input[name=punkt]").count();
        assertThat(points).isPositive();
        for (int point = 0; point < points; point++) {
            press("input[name=punkt] >> nth=" + point, "Space");
        }
        press("button[name=weiter]", "Enter");
        page.waitForURL("**/unterschreiben");
        press("input[name=verantwortet]", "Space");
        press("main form button[type=submit]", "Enter");
        page.waitForURL("**/ergebnis");
        assertThat(page.locator("#ergebnis").innerText()).contains("Herr Fritz").contains("25 €");
        reach("a[href$='/ergebnis.docx']");
        reach("a[href$='/beleg']");
        page.close();
    }

    @Test
    void firstTabOffersToSkipTheNavigation() {
        Page start = town.as("sachbearbeitung");
        start.navigate("/");
        start.keyboard().press("Tab");
        assertThat(start.evaluate(FOCUS).toString())
                .contains("Zum Inhalt springen")
                .doesNotContain("INVISIBLE");
        start.keyboard().press("Enter");
        assertThat(start.evaluate("document.activeElement.id")).isEqualTo("inhalt");
        start.keyboard().press("Tab");
        assertThat(start.evaluate("document.querySelector('main').contains(document.activeElement)"))
                .isEqualTo(true);
        start.close();
    }

    @Test
    void menuOnAPhoneOpensAndLeadsOn() {
        Page phone = town.as("sachbearbeitung");
        phone.setViewportSize(320, 900);
        phone.navigate("/");
        phone.locator(".phone-menu summary").focus();
        phone.keyboard().press("Enter");
        phone.keyboard().press("Tab");
        phone.keyboard().press("Tab");
        assertThat(phone.evaluate("document.activeElement.getAttribute('href')"))
                .isEqualTo("/arbeitsplatz");
        phone.keyboard().press("Enter");
        phone.waitForURL("**/arbeitsplatz");
        phone.close();
    }

    private void type(String field, String text) {
        reach(field);
        page.keyboard().type(text);
    }

    private void press(String element, String key) {
        reach(element);
        page.keyboard().press(key);
    }

    /** Presses Tab until the element has the focus; on the way every stop must be visible. */
    private void reach(String element) {
        for (int stop = 0; stop < FAR; stop++) {
            if (Boolean.TRUE.equals(page.locator(element).first().evaluate("at => at === document.activeElement"))) {
                return;
            }
            page.keyboard().press("Tab");
            assertThat(page.evaluate(FOCUS).toString()).doesNotStartWith("INVISIBLE");
        }
        throw new AssertionError("not within reach of the keyboard: " + element);
    }

    private Object chosenTool() {
        return page.locator("input[name=werkzeug]:checked").inputValue();
    }
}
