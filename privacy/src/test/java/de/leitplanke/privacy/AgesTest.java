package de.leitplanke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Meine Enkelin studiert. Sie ist 22. | 22",
                "Frau von Ritgen ist 79 und hört schlecht. | 79",
                "Denise ist ja erst 26, die weiß das nicht. | 26",
                "Sie hat ein neues Hüftgelenk und ist 71. | 71",
                "Aylin Yavuz (Beifahrerin, Azubi, 18) | 18",
                "Herr Lis ist Mitte 40. | Mitte 40",
                "die Zwillinge Paul und Pauline (beide 6) | 6",
                "Er wird im August 65 und will in Rente. | 65",
                "Die Schwester Gülbahar (71, schwerhörig) rief an. | 71",
                "Sie feiert am Sonntag ihren 80. Geburtstag. | 80.",
                "Der Vater starb mit 79 in der Klinik. | 79",
                "Vorgestellt wird die Pat. 87 J., gangunsicher. | 87 J."
            })
    void bareFigureIsAnAgeWhereItIsSaidOfAPerson(String text, String age) {
        assertThat(Found.in(text, Label.AGE)).containsExactly(age);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Betrag ist 22.",
                "Frau Zielinski, 2. Stock links",
                "Verlangt war 0, geliefert wurde 1.",
                "Sie ist am 22. Mai in Urlaub.",
                "Er ist 3,5 km gelaufen.",
                "Die Frist (2 Jahre) läuft.",
                "Bis Mitte 2026 wird gebaut.",
                "Ende 50 Seiten",
                "Zum 50. Mal fand das Fest statt.",
                "Das Gerät läuft einzig am Montag.",
                "nicht geeignet (5 J. ohne Anfall)"
            })
    void figureOfAThingIsNoAge(String text) {
        assertThat(Found.in(text, Label.AGE)).isEmpty();
    }

    @Test
    void twoAgesShareTheirUnit() {
        assertThat(Found.in("Sie hat zwei Brüder (9 und 12 Jahre).", Label.AGE)).containsExactly("9", "12 Jahre");
    }

    @Test
    void headingOverAColumnSaysAge() {
        assertThat(Found.in("Name;Alter;Ort\nAnna Weber;47;Soest\nBülent Aydın;9;Unna", Label.AGE))
                .containsExactly("47", "9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mit neun Jahren kam der Junge ins Heim. | neun Jahren",
                "Sie vollendet ihr hundertstes Lebensjahr. | hundertstes Lebensjahr",
                "Ich bin sechsundachtzig und höre schlecht. | sechsundachtzig",
                "Luca Hagen (Lehrling, zwanzig) rief an. | zwanzig"
            })
    void ageIsWrittenInWords(String text, String age) {
        assertThat(Found.in(text, Label.AGE)).containsExactly(age);
    }

    @Test
    void numeralOfAPeriodIsNoAge() {
        assertThat(Found.in("Seit neun Jahren gilt das, mit drei Jahren Garantie.", Label.AGE))
                .isEmpty();
    }
}
