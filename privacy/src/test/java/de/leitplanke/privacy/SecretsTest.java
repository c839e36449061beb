package de.leitplanke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Passwort: Sommer-17!blau | Sommer-17!blau",
                "Die PIN für den Token lautet 4471. | 4471",
                "Die PIN der Karte lag auf einem Zettel (1936). | 1936",
                "Das Einmalkennwort ist Muehle_77-Tor und gilt heute. | Muehle_77-Tor",
                "Im Heft stand das Kennwort „Kfz!Herbst#2025“. | Kfz!Herbst#2025",
                "Türcode 4711# | 4711#",
                "Konferenz-PIN 771 204# gilt bis Freitag. | 771 204#",
                "TAN 448 120 776, nur heute | 448 120 776",
                "Das Codewort lautet Nilpferd7. | Nilpferd7"
            })
    void secretStandsInTheSentenceOfItsWord(String text, String secret) {
        assertThat(Found.in(text, Label.SECRET)).contains(secret);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Das Passwort wird am 12.03.2026 neu gesetzt.",
                "Das Kennwort gibt es nur am Telefon (0201 9900-881).",
                "Habe das Passwort dreimal falsch eingegeben. Fehler 4711."
            })
    void dateTelephoneAndNextSentenceHoldNoSecret(String text) {
        assertThat(Found.in(text, Label.SECRET)).hasSize(1).allMatch(found -> !Ascii.containsDigit(found));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Passwort:\nRegen!Bogen26\n\nGruß", "Neues Startkennwort: Regen!Bogen26."})
    void secretMayStandOnTheNextLine(String text) {
        assertThat(Found.in(text, Label.SECRET)).contains("Regen!Bogen26");
    }
}
