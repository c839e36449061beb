package de.leitplanke.town;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on which the coach reads an order that goes nowhere. */
class OrderCheckTest {

    private static final String PATH = "/leitfaden/auftrag-pruefen";
    private static final String PART = PATH + "/teil";
    private static final String SHORT = "Schreibe eine Einladung zum Sommerfest.";
    private static final String DELEGATED = "Bewerte die Bewerbungen und entscheide, wen wir einladen.";

    private final RunningTown town = RunningTown.get();
    private final Visitor clerk = Visitor.signedIn(town.url(), "sachbearbeitung");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void offeredSentenceIsInsertedAndThenRecognised(boolean script) {
        try (Page page = written(script, SHORT)) {
            Locator length = button(page, "einfuegen", "Q5");
            assertThat(length).hasCount(1);

            length.press("Enter");

            assertThat(length).hasCount(0);
            assertThat(page.inputValue("#auftrag")).isEqualTo(SHORT + "\nHöchstens 150 Wörter.");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsSeenToIsNotAskedForAgainUntilTakenBack(boolean script) {
        try (Page page = written(script, SHORT)) {
            button(page, "schon", "Q5").press("Enter");
            assertThat(button(page, "einfuegen", "Q5")).hasCount(0);
            assertThat(page.locator(".coach-silenced")).containsText("Länge");

            open(page);
            button(page, "schon", "Q6").press("Enter");
            assertThat(page.locator(".coach-silenced")).containsText("Ton und Sprache");
            button(page, "doch", "Q5").press("Enter");

            assertThat(button(page, "einfuegen", "Q5")).hasCount(1);
            assertThat(page.locator(".coach-silenced")).not().containsText("Länge");
            page.navigate(PATH + "?muster=kurz");
            assertThat(page.locator(".coach-silenced")).hasCount(0);
        }
    }

    @Test
    void coachReadsWhileSomebodyTypesAndSaysSoInOneLine() {
        try (Page page = town.as("sachbearbeitung")) {
            page.navigate(PATH);
            page.fill("#auftrag", SHORT);
            assertThat(page.locator("#auftrag-ansage")).containsText("Auftragsqualität");
            page.fill("#auftrag", DELEGATED);
            assertThat(page.locator("#auftrag-ansage")).hasText("Rot: nicht erlaubt");
            assertThat(page.locator("#auftrag-ergebnis mark.flag").first()).isVisible();
        }
    }

    @Test
    void typeOfTheTaskIsRecognisedAndCanBeChanged() {
        try (Page page = written(true, SHORT)) {
            Locator type = page.locator("#auftrag-art");
            assertThat(type.locator("option:checked")).hasText("Entwurf (erkannt)");
            type.selectOption("TRANSLATION");
            assertThat(type.locator("option:checked")).hasText("Übersetzung");
            assertThat(button(page, "einfuegen", "Q5")).hasCount(0);
            type.selectOption("");
            assertThat(type.locator("option:checked")).hasText("Entwurf (erkannt)");
        }
    }

    @Test
    void redLightNamesTheParagraphsAndHidesTheScore() {
        Visitor.Reply part = clerk.post(PART, Map.of("auftrag", DELEGATED));
        assertThat(part.words()).contains("Rot: nicht erlaubt", "Das entscheidet ein Mensch.", "§");
        assertThat(part.text()).doesNotContain("coach-score", "<progress", "einfuegen");

        Visitor.Reply denied = clerk.post(PART, Map.of("auftrag", DELEGATED, "schon", "V7"));
        assertThat(denied.words()).contains("von 100 Punkten").doesNotContain("Rot:");
    }

    @Test
    void lightFollowsTheDataAndNotTheQuality() {
        Visitor.Reply named = clerk.post(PART, Map.of("auftrag", "Schreibe Frau Petra Sommer einen Brief."));
        assertThat(named.words()).contains("Gelb: erlaubt mit Auflagen", "Platzhalter", "Erkannte Angaben: Name");
        assertThat(clerk.post(PART, Map.of("auftrag", "Text.")).words()).contains("Grün:");
        assertThat(clerk.post(PART, Map.of("auftrag", "Kennwort: Sommer-2026-geheim"))
                        .words())
                .contains("Rot: nicht erlaubt")
                .doesNotContain("von 100 Punkten");
    }

    @Test
    void answerIsKeptNeitherByTheBrowserNorForStrangers() {
        assertThat(clerk.post(PART, Map.of("auftrag", SHORT)).headers())
                .hasEntrySatisfying("cache-control", value -> assertThat(value).contains("no-store"));
        Visitor stranger = new Visitor(town.url());
        assertThat(stranger.post(PART, Map.of("auftrag", SHORT)).words()).doesNotContain("Auftragsqualität");
        assertThat(clerk.post(PART, Map.of("auftrag", SHORT), "").status()).isEqualTo(403);
    }

    @Test
    void tooLongAnOrderIsNotReadAndStandsThereUnchanged() {
        String order = "Fasse zusammen. ".repeat(1_300);
        Visitor.Reply page = clerk.post(PATH, Map.of("auftrag", order, "einfuegen", "Q5"));
        assertThat(page.words()).contains("länger als 20.000 Zeichen", "Fasse zusammen. Fasse zusammen.");
        assertThat(page.words()).doesNotContain("Höchstens 150 Wörter");
    }

    @Test
    void whatSomebodyWritesIsTextAndNoMarkup() {
        String evil = "Schreibe <img src=x onerror=alert(1)> \"</textarea>\" einen Brief.";
        for (String path : List.of(PATH, PART)) {
            assertThat(clerk.post(path, Map.of("auftrag", evil, "kasten", "\"><u>"))
                            .text())
                    .doesNotContain("<img", "<u>");
        }
    }

    private Page written(boolean script, String order) {
        Page page = town.as("sachbearbeitung", script);
        page.navigate(PATH);
        page.fill("#auftrag", order);
        if (!script) {
            Journey.press(page, "Auftrag prüfen lassen");
        }
        assertThat(page.locator(".coach-score")).isVisible();
        open(page);
        return page;
    }

    private static void open(Page page) {
        page.locator("details").evaluateAll("areas => areas.forEach(area => area.open = true)");
    }

    private static Locator button(Page page, String name, String value) {
        return page.locator("button[name=" + name + "][value=" + value + "]");
    }
}
