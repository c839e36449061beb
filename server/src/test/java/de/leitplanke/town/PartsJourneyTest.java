package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.leitplanke.models.MockScript;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A text that is longer than the model takes goes in parts, and only if its author agrees. */
class PartsJourneyTest {

    private static final String LONG = IntStream.rangeClosed(1, 30)
            .mapToObj(number -> "Absatz " + number + ". "
                    + "Das Hallenbad ist geschlossen. ".repeat(60).strip())
            .collect(Collectors.joining("\n\n"));

    private final RunningTown town = RunningTown.get();

    @Test
    void partsAreShownThenSentAndTheirAnswersJoined() {
        Page page = town.as("sachbearbeitung");
        int before = town.model().asked().size();
        town.model().play(MockScript.answer("Das Hallenbad ist geschlossen."));
        order(page);
        assertThat(page.locator("main").innerText()).contains("Zu lang für eine Sendung");
        agreeTo(page);
        assertThat(town.model().asked()).hasSize(before);
        assertThat(page.locator("main").innerText())
                .contains("in 2 Teile schneiden")
                .contains("Beginnt mit: Absatz 1.");
        Journey.of(page).tick("input[name=gesehen]").goOn("In 2 Teilen senden");
        page.waitForURL("**/pruefen");
        assertThat(page.locator("#antwort-titel + .paper").innerText()).contains("Grenze zwischen Teil 1 und Teil 2");
        assertThat(town.model().asked()).hasSize(before + 2);
        assertThat(town.model().asked().get(before).body())
                .contains("Absatz 1.")
                .contains("Dies ist Teil 1 von 2")
                .doesNotContain("Absatz 30.");
        assertThat(town.model().asked().get(before + 1).body())
                .contains("Absatz 30.")
                .contains("Dies ist Teil 2 von 2");
        page.close();
    }

    @Test
    void failedPartIsRepeatedAndNothingThatCameIsLost() {
        Page page = town.as("sachbearbeitung", false);
        town.model().play(MockScript.answerUnless("Dies ist Teil 2 von 2", "Erster Teil."));
        order(page);
        agreeTo(page);
        Journey.of(page).tick("input[name=gesehen]").goOn("In 2 Teilen senden");
        assertThat(page.locator("main").innerText()).contains("1 von 2 Teilen ist beantwortet");
        String path = Journey.of(page).path();
        town.model().play(MockScript.answer("Zweiter Teil."));
        page.navigate(path);
        int before = town.model().asked().size();
        Journey.of(page).goOn("Ab Teil 2 weiter senden");
        page.waitForURL("**/pruefen");
        assertThat(town.model().asked()).hasSize(before + 1);
        assertThat(page.locator("#antwort-titel + .paper").innerText())
                .startsWith("Erster Teil.")
                .endsWith("Zweiter Teil.");
        page.close();
    }

    /** The address of an order whose parts the page shows. */
    static String planned(Page page) {
        order(page);
        agreeTo(page);
        return Journey.of(page).path();
    }

    private static void order(Page page) {
        Journey.begin(page, Journey.PRESS_RELEASE)
                .write("fakten", LONG)
                .write("anlass", "Hallenbad geschlossen")
                .write("woerter", "80");
        page.locator("details:has(input[name=klasse])").evaluate("area => area.open = true");
        Journey.of(page).tick("input[name=klasse][value=D0]").goOn("Weiter: senden");
        page.waitForURL("**/senden");
    }

    private static void agreeTo(Page page) {
        Journey.of(page)
                .tick("input[name=werkzeug][value=house-model]")
                .tick("input[name=gesehen]")
                .goOn("Jetzt senden");
        page.waitForURL("**/teile?werkzeug=house-model");
    }
}
