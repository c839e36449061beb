package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Somebody types with an error, is understood, and goes on from there. */
class ExampleSearchPageTest {

    private final RunningTown town = RunningTown.get();

    @Test
    void typingErrorIsNamedAndTheRightWordLeadsOn() {
        try (Page page = town.as("sachbearbeitung")) {
            page.navigate("/beispiele");
            page.fill("#suche", "Protokol");
            page.selectOption("#ordnung", "titel");
            page.check("input[name=erlaubt]");
            Journey.click(page.locator("form.search button"));
            assertThat(page.locator("main").innerText())
                    .contains("„Protokol“ kommt in keinem Beispiel vor", "Ergebnisprotokoll aus Notizen");
            Journey.click(page.locator("main a:has-text('Protokoll')").first());
            assertThat(page.url()).contains("erlaubt=1", "ordnung=titel", "suche=Protokoll");
            assertThat(page.locator(".cards a").first().innerText()).isNotBlank();
        }
    }

    @Test
    void pagesFollowEachOtherAndOneTooFarLeadsToTheFirst() {
        try (Page page = town.as("sachbearbeitung")) {
            page.navigate("/beispiele");
            String first = page.locator(".cards b").first().innerText();
            Journey.click(page.locator("a[rel=next]"));
            assertThat(page.locator(".cards b").allInnerTexts()).isNotEmpty().doesNotContain(first);
            page.navigate("/beispiele?seite=999");
            assertThat(page.locator(".cards b").first().innerText()).isEqualTo(first);
        }
    }
}
