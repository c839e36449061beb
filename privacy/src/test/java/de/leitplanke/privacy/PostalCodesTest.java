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
                "Nr.;Name;Alter;PLZ;Erreger\n1;Aydin, Elif;34;45991;Norovirus\n2;Berger, Tom;41;45993;Norovirus",
                "Nr.|Name|Alter|Postleitzahl\n1|Aydin, Elif|34|45991\n2|Berger, Tom|41|45993",
                "Nr.\tAlter\tPLZ\tErreger\n1\t34\t45991\tNorovirus\n2\t41\t45993\tNorovirus",
                "Aydin, Elif;Lindenweg 4;45991\nBerger, Tom;Am Wehr 12a;45993",
                "Aydin, Elif\t45991\tLindenweg 4\nBerger, Tom\t45993\tAm Wehr 12a"
            })
    void postalCodeFillsACellUnderItsHeadingOrBesideAStreet(String table) {
        assertThat(Found.in(table, Label.PLZ)).containsExactly("45991", "45993");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jahr;Straße;Euro\n2025;Kanal Ost 4;45991\n2026;Kanal West;45993",
                "Es kamen 12000 Besucher.",
                "Der Etat sieht 45000 Euro vor.",
                "Auf Seite 10-200 Kapitel lesen.",
                "Das Lied 2024-1010 Wien"
            })
    void countedThingsArePrecededByNoPostalCode(String text) {
        assertThat(Found.in(text, Label.PLZ)).isEmpty();
    }
}
