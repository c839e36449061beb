package de.leitplanke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScannedWordsTest {

    private static final String SLIPS = "Datum: I2.O1.2026, Seite 2O\n";

    @Test
    void namesAndStreetsThatAScannerPartedAreFoundWhole() {
        String text = SLIPS + "Herr Ger hard Stern berg, wohnhaft Halden weg 33";
        assertThat(Found.in(text, Label.PERSON)).containsExactly("Ger hard Stern berg");
        assertThat(Found.in(text, Label.STREET)).containsExactly("Halden weg 33");
    }

    @Test
    void wordsThatStandByThemselvesStayApart() {
        String text = SLIPS + "Frau Amiri wurde ange hört. Herr Lis kam mit der Bahn.";
        assertThat(Found.in(text, Label.PERSON)).containsExactly("Amiri", "Lis");
    }

    @Test
    void cleanTextIsReadAsItStands() {
        assertThat(Found.in("Herr Stern berg Papiere und geht.", Label.PERSON)).containsExactly("Stern");
    }
}
