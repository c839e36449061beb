package de.leitplanke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostalCodesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Er wohnt jetzt 45964 Gladbeck, glaube ich. | 45964",
                "ich bin nach gladbeck, 45964 gladbeck | 45964",
                "Sie zog nach Gladbeck (45964) zurück. | 45964",
                "Er kommt aus dem Ort 45999 Oberhönnepel her. | 45999",
                "Frau Lis, Ring 3, A-1010 Wien | A-1010",
                "Herr Lis, ul. Polna 3, 00-950 Warszawa | 00-950",
                "PLZ, Ort:     45 9 97  Musterberg | 45 9 97"
            })
    void postalCodeStandsBesideAPlaceOrBehindItsCountry(String text, String code) {
        assertThat(Found.in(text, Label.PLZ)).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Es kamen 12000 Besucher.",
                "Der Etat sieht 45000 Euro vor.",
                "Auf Seite 10-200 Kapitel lesen.",
                "Das Lied 2024-1010 Wien"
            })
    void countedThingsArePrecededByNoPostalCode(String text) {
        assertThat(Found.in(text, Label.PLZ)).isEmpty();
    }
}
