package de.leitplanke.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetectorTest {

    @Test
    void emptyTextHasNoFindings() {
        assertThat(Detector.standard().detect("")).isEmpty();
    }

    @Test
    void townOnTheAllowListIsPassedOver() {
        String text = "Ich ziehe nach Musterberg. Musterbergs Rathaus ist schön.";
        assertThat(Detector.standard().withAllowed(Set.of("Musterberg")).detect(text))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Er wohnt Lange Straße 5-7. | Lange Straße 5-7",
                "Treffpunkt ist Am Alten Markt 3a. | Am Alten Markt 3a",
                "Birkenstr. 44 | Birkenstr. 44",
                "Postfach 12 34 | Postfach 12 34",
                "Heinrich-Heine-Straße 101 | Heinrich-Heine-Straße 101",
                "Auf dem Brink 112 b | Auf dem Brink 112 b"
            })
    void streetTakesItsHouseNumber(String text, String street) {
        assertThat(found(text, Label.STREET)).containsExactly(street);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Im Sommer 1996 war es heiß.", "Am Montag 12 Uhr", "die Bundesstraße 216", "Platz 3"})
    void timesRoadsAndRanksAreNoStreets(String text) {
        assertThat(found(text, Label.STREET)).isEmpty();
    }

    @Test
    void placeFollowsPostCode() {
        assertThat(found("45127 Bad Hönnepel am Rhein", Label.LOCATION)).containsExactly("Bad Hönnepel am Rhein");
    }

    @Test
    void organisationTakesItsLegalForm() {
        assertThat(found("die Metallbau Hönnepel GmbH & Co. KG und Hilfe vor Ort e. V.", Label.ORG))
                .containsExactly("Metallbau Hönnepel GmbH & Co. KG", "Hilfe vor Ort e. V.");
    }

    @Test
    void triggerWordCountsOnlyInAParagraphWithAPerson() {
        assertThat(found("Die Hundesteuer wird jährlich erhoben.\n\nHerr Weber war da.", Label.TAX))
                .isEmpty();
        assertThat(found("Herr Weber bittet um Stundung.", Label.TAX)).containsExactly("Stundung");
    }

    @Test
    void secretsAndCouncilBusinessCountWithoutAPerson() {
        String text = "Kennwort: Ahorn-7!\n\nNichtöffentliche Sitzung";
        assertThat(Detector.standard().detect(text))
                .extracting(Finding::label, finding -> finding.in(text))
                .containsExactly(
                        tuple(Label.SECRET, "Kennwort"),
                        tuple(Label.SECRET, "Ahorn-7!"),
                        tuple(Label.COUNCIL, "Nichtöffentliche Sitzung"));
    }

    @Test
    void findingsAreSortedAndOnlyFlagsOverlap() {
        for (Letter letter : Letter.all()) {
            List<Finding> findings = Detector.standard().detect(letter.text());
            assertThat(findings).isSortedAccordingTo((a, b) -> Integer.compare(a.start(), b.start()));
            List<Finding> personal = findings.stream()
                    .filter(finding -> !finding.label().isFlag())
                    .toList();
            for (int i = 1; i < personal.size(); i++) {
                assertThat(personal.get(i - 1).overlaps(personal.get(i))).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "1",
                "(",
                "A. ",
                "Anna ",
                "Herr ",
                "a@",
                "\n",
                "von ",
                "Dr. ",
                "A-",
                "Grüße ",
                "Am A",
                "www.",
                "www.a)",
                "Polen ",
                "Leonie (8) "
            })
    @Timeout(20)
    void repetitionWithoutEndTakesLinearTime(String part) {
        String text = part.repeat(1_000_000 / part.length());
        assertThat(Detector.standard().detect(text)).allMatch(finding -> finding.end() <= text.length());
    }

    private static List<String> found(String text, Label label) {
        return Detector.standard().detect(text).stream()
                .filter(finding -> finding.label() == label)
                .map(finding -> finding.in(text))
                .toList();
    }
}
