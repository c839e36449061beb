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
                "die Lizenz KSH-7F2A-91CC-04D1 läuft ab | KSH-7F2A-91CC-04D1",
                "Fallnr. Einsender 40174410 | 40174410",
                "Kundennummer bei den Wasserwerken: 80041177 | 80041177",
                "Probe mit Siegel NW 0041772 | NW 0041772",
                "Waffenbesitzkarte Nr. 1177/84 | 1177/84",
                "Unser Zeichen: TB/dk-3B | TB/dk-3B",
                "sein Zeichen 118/26 JW. | 118/26 JW",
                "Die Sache läuft unter 32-17/0881. | 32-17/0881",
                "Az.: 27 Ls-41 Js 1120/26-88/26 | 27 Ls-41 Js 1120/26-88/26",
                "Betreuung 17 XVII R 204/25 läuft | 17 XVII R 204/25",
                "die Anzeige 501000-044218-26/2 liegt bei | 501000-044218-26/2"
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
                "Betriebsvereinbarung Nr. 2005.03",
                "Sauna, Art.-Nr. 20417",
                "Zeichen 250, 600-30",
                "Norm EN-1143-1",
                "Teilnehmerzahl 2024-2025"
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

    @Test
    void codeOfCapitalsAndFiguresIsAFileNumber() {
        assertThat(Found.in("Beantragt (50.1-KF-0719) und E26/10287 geprüft.", Label.ID))
                .containsExactly("50.1-KF-0719", "E26/10287");
    }

    @Test
    void numberThatWasAnnouncedOnceIsFoundAgain() {
        assertThat(Found.in("Flurstücke: 88/2, 91. Der Zaun steht auf 88/2 und kostet 88 Euro.", Label.ID))
                .containsExactly("88/2", "91", "88/2");
    }

    @Test
    void columnPartedBySpacesIsReadUnderItsHeading() {
        String list = "Einsatz-Nr.     Wagen      Betrag\n26-05-00317     RTW 2      842,10\n";
        assertThat(Found.in(list, Label.ID)).containsExactly("26-05-00317");
    }
}
