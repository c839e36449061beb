package de.leitplanke.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Values that have a placeholder are found again without any sign that they are personal. */
class KnownValuesTest {

    @Test
    void knownNameIsMaskedWhereverItStandsAsAWord() {
        assertThat(KnownValues.masked("Fritz wartet. Sagen Sie Fritz’ Nachbarn Bescheid.", Contents.table("Fritz")))
                .isEqualTo("[NAME_1] wartet. Sagen Sie [NAME_1]’ Nachbarn Bescheid.");
    }

    @Test
    void wordThatOnlyContainsItStays() {
        assertThat(KnownValues.masked("Die Fritzlarer Straße", Contents.table("Fritz")))
                .isEqualTo("Die Fritzlarer Straße");
    }

    @Test
    void valueWithinALongerOneIsMaskedWithIt() {
        assertThat(KnownValues.masked("Herr Koch und Frau Koch-Schulz", Contents.table("Koch", "Koch-Schulz")))
                .isEqualTo("Herr [NAME_1] und Frau [NAME_2]");
    }

    @Test
    void placeholderThatSomebodyWroteIsNoValue() {
        assertThat(KnownValues.masked("Herr [NAME_7]", Contents.table("[NAME_7]")))
                .isEqualTo("Herr [NAME_7]");
    }
}
