package de.leitplanke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same values are found whatever programs did to the text, and their places count in the text as it was given. */
class DisguiseTest {

    private static final Detector DETECTOR = Detector.standard();

    @ParameterizedTest
    @EnumSource
    void valuesAreFoundUnderEveryDisguise(Disguise disguise) {
        List<String> spellings = SpellingsTest.spellings();
        for (int i = 0; i < spellings.size(); i++) {
            Marked plain = Marked.of(spellings.get(i));
            String given = disguise.of(plain.text(), new Random(i));

            assertThat(values(given)).as(given).isEqualTo(values(plain.text()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"IBAN DE02 1203 0000", "Steuer-ID 86 095", "RV-Nummer 65 170839 J", "Termin am 3. Februar"})
    void valueGoesOnInTheNextLine(String firstLine) {
        String rest = switch (firstLine.substring(0, 2)) {
            case "IB" -> "0000 2020 51";
            case "St" -> "742 719";
            case "RV" -> "003";
            default -> "2026";
        };
        for (String lineEnd : List.of("\n", "\r\n", "\n> ", " \n  ")) {
            String text = firstLine + lineEnd + rest + " liegt vor.";
            assertThat(DETECTOR.detect(text))
                    .filteredOn(finding -> finding.label() != Label.PERSON)
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.in(text)).endsWith(lineEnd + rest));
        }
    }

    @Test
    void entityAtTheEndOfAValueBelongsToIt() {
        String text = "wohnhaft Am Stra&szlig; 3, mail an jos&eacute;@m&uuml;nster.de; am&nbsp;1.&nbsp;M&auml;rz";
        assertThat(DETECTOR.detect(text))
                .filteredOn(finding -> finding.label() == Label.EMAIL || finding.label() == Label.DATE)
                .extracting(finding -> finding.in(text))
                .containsExactly("jos&eacute;@m&uuml;nster.de", "1.&nbsp;M&auml;rz");
    }

    @Test
    void whatAScannerReadForDigitsIsReadAsDigits() {
        String text = "Tel. O228 l23456, geb. I2.O3.198O, 4 8147 Münster, am 0 1.0 2.2 026";
        assertThat(DETECTOR.detect(text))
                .filteredOn(finding -> finding.label() == Label.PHONE || finding.label() == Label.DATE)
                .extracting(finding -> finding.in(text))
                .containsExactly("O228 l23456", "I2.O3.198O", "0 1.0 2.2 026");
    }

    @Test
    void lettersThatLookLikeDigitsStayLettersWhereTheyBelong() {
        String text = "KVNR I000500015 und Modell iO3, O2-Arena, Version II";
        assertThat(DETECTOR.detect(text))
                .filteredOn(finding -> finding.label() == Label.KVNR)
                .hasSize(1);
        assertThat(IdentifierCheck.validate("IBAN", "DE89 37O4 0044 0532 0130 00"))
                .isFalse();
    }

    private static List<String> values(String text) {
        return DETECTOR.detect(text).stream()
                .filter(finding -> SpellingsTest.counts(finding.label()))
                .map(finding ->
                        (finding.birth() ? "BIRTH" : finding.label().name()) + " " + Disguise.off(finding.in(text)))
                .toList();
    }
}
