package de.leitplanke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberedThingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chipnummer 276098104417205 | 276098104417205",
                "Vormerknummer KN-660-21187 im Portal | KN-660-21187",
                "Versicherung, Schein-Nr. KH 66-2207-418 | KH 66-2207-418",
                "laut Bauschein 0477/98 vom Mai | 0477/98",
                "Ihr Angebot A-77120 liegt vor | A-77120",
                "Tagebuch 1109-0077/26 | 1109-0077/26",
                "FIN WF0XXXTTGXLR40417 | WF0XXXTTGXLR40417",
                "die Lizenz KSH-7F2A-91CC-04D1 läuft ab | KSH-7F2A-91CC-04D1"
            })
    void numberStandsBehindAWordThatNoListHas(String text, String number) {
        assertThat(Found.in(text, Label.ID)).containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zimmernummer 4012 im Rathaus",
                "Fundnummer 381/2026",
                "Hausnummer 1117",
                "Der Antrag 2026 ist gestellt.",
                "Bescheid vom 12.03.2026",
                "Verordnung (EG) Nr. 765/2008",
                "Betriebsvereinbarung Nr. 2005.03"
            })
    void roomsHousesYearsAndLawsAreNobodys(String text) {
        assertThat(Found.in(text, Label.ID)).isEmpty();
    }

    @Test
    void plateNeedsItsWordOrItsHyphen() {
        assertThat(Found.in("Da stand ein roter Golf, SO-KL 312.", Label.LICENCE_PLATE))
                .containsExactly("SO-KL 312");
        assertThat(Found.in("Nachweis KH 66 22 07 liegt bei.", Label.LICENCE_PLATE))
                .isEmpty();
        assertThat(Found.in("Kraftfahrzeuge stoßen CO 2 aus.", Label.LICENCE_PLATE))
                .isEmpty();
    }
}
