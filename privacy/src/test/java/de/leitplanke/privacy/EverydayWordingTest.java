package de.leitplanke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Wordings of ordinary mails to a town hall, and what looks like them but is nobody. */
class EverydayWordingTest {

    private static final Detector DETECTOR = Detector.standard();

    @Test
    void mainStreetWithHouseNumberIsAnAddressNumberedRoadIsNone() {
        assertThat(found(Label.STREET, "Ich wohne in der Hauptstraße 5, nicht an der Bundesstraße 216."))
                .containsExactly("Hauptstraße 5");
        assertThat(found(Label.STREET, "Wann wird in der Hauptstraße gebaut?")).isEmpty();
    }

    @Test
    void streetTypedInSmallLettersNeedsAHouseNumber() {
        assertThat(found(Label.STREET, "ich bin von birkenstr. 12a in die talstrase 31 gezogen"))
                .containsExactly("birkenstr. 12a", "talstrase 31");
        assertThat(found(Label.STREET, "auf der landstraße waren 3 autos, in der gasse 3 personen"))
                .isEmpty();
    }

    @Test
    void ageStandsInBracketsBehindAGivenNameOrAfterMit() {
        assertThat(found(Label.AGE, "Für Finn (9 Jahre) und Leonie (4 Jahre). Mit 58 Jahren und krankem Rücken."))
                .containsExactly("9 Jahre", "4 Jahre", "58 Jahren");
        assertThat(found(Label.AGE, "Die Probezeit (2 Jahre) und ein Gerät mit 5 Jahren Garantie."))
                .isEmpty();
    }

    @Test
    void lastGroupOfATelephoneNumberMayBeginWithZero() {
        assertThat(found(Label.PHONE, "Rufen Sie an: 030 23125 093.")).containsExactly("030 23125 093");
        assertThat(found(Label.PHONE, "Tel. 030 23125 417 / 0171 5550100")).hasSize(2);
    }

    @Test
    void doubleNameWithANounIsOneNameWithItsGivenName() {
        assertThat(found(Label.PERSON, "ich, Gisela Pohlmann-Reuter, bitte um Auskunft"))
                .containsExactly("Gisela Pohlmann-Reuter");
    }

    @Test
    void numberOfATenderOrOfAPostIsAFileNumber() {
        assertThat(found(Label.ID, "Vergabenummer 2026-VGB-0093, Kennziffer 10-2026-34"))
                .containsExactly("2026-VGB-0093", "10-2026-34");
    }

    private static List<String> found(Label label, String text) {
        return DETECTOR.detect(text).stream()
                .filter(finding -> finding.label() == label)
                .map(finding -> finding.in(text))
                .toList();
    }

    @Test
    void streetsHaveAdjectivesFloorsAndHalfNumbers() {
        assertThat(found(Label.STREET, "Sie zog von Am alten Bahnhof 9 nach Auf'm Kamp 18½."))
                .containsExactly("Am alten Bahnhof 9", "Auf'm Kamp 18½");
        assertThat(found(Label.STREET, "Sonnenscheiner Ring 4/II\n45996 Musterberg"))
                .containsExactly("Sonnenscheiner Ring 4/II");
        assertThat(found(Label.STREET, "Er wohnt Platz der Republik 2.")).containsExactly("Platz der Republik 2");
        assertThat(found(Label.STREET, "Der Hof liegt Bauerschaft Westerwinkel 4."))
                .containsExactly("Bauerschaft Westerwinkel 4");
        assertThat(found(Label.STREET, "Im Notfall 112, im Test CFT 20, bei gesetzlicher Aufbewahrung 10 Jahre"))
                .isEmpty();
    }

    @Test
    void extensionStandsAloneBehindANumberOfItsLine() {
        assertThat(found(Label.PHONE, "Zentrale 02302 / 774-0 · Ambulanz -2344 · Station -2361, minus -12 %"))
                .containsExactly("02302 / 774-0", "-2344", "-2361");
    }
}
