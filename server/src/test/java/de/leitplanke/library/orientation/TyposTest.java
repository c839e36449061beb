package de.leitplanke.library.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TyposTest {

    @ParameterizedTest
    @CsvSource({
        "vertragscluod, vertragscloud",
        "vertragsclod, vertragscloud",
        "vertragsclloud, vertragscloud",
        "vertragsclaud, vertragscloud"
    })
    void oneWrongLetterInALongWordIsATypingError(String typed, String meant) {
        assertThat(Typos.near(typed, meant)).isTrue();
    }

    @Test
    void twoWrongLettersAreAnotherWord() {
        assertThat(Typos.near("vertraxclaud", "vertragscloud")).isFalse();
    }

    @Test
    void shortWordsMustBeSpeltRight() {
        assertThat(Typos.near("kanal", "kanzl")).isFalse();
    }

    @Test
    void changedLetterAtTheBeginningOfACompoundMakesAnotherWord() {
        assertThat(Typos.nearBeginning("telefonnot", "telefonbot")).isFalse();
        assertThat(Typos.nearBeginning("beschwrede", "beschwerde")).isTrue();
    }
}
