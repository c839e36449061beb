package de.leitplanke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignOffsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Gespräch am 10.03.26 in Zimmer 2 – Pohlkötter] | Pohlkötter",
                "Die Pfändung ist vorzubereiten (Pohlkötter). | Pohlkötter",
                "Musterberg, 15.06.2026       Fahrenholz | Fahrenholz",
                "Bis morgen! Gruß KU | KU",
                "gez. Lichtenfeld | Lichtenfeld",
                "Hier die Nummer. LG Doro | Doro"
            })
    void familyNameStandsAloneWherePeopleSignOff(String text, String name) {
        assertThat(Found.in(text, Label.PERSON)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Liste liegt bei (Anlage).",
                "Der Betrag ist überwiesen (Bankverbindung).",
                "RATHAUS – BEREITSCHAFTSDIENST",
                "15.05.2026       Grundsteuer"
            })
    void ordinaryWordAtTheSamePlaceIsNone(String text) {
        assertThat(Found.in(text, Label.PERSON)).isEmpty();
    }

    @Test
    void nameStandsBelowTheOffice() {
        assertThat(Found.in("Musterberg, 26.11.2026\n\nDer Bürgermeister\nBaumeister\n", Label.PERSON))
                .containsExactly("Baumeister");
        assertThat(Found.in("Ohne Umweg.\n\nIm Auftrag\nRuprecht Sandkühler\nStädtischer Baurat", Label.PERSON))
                .containsExactly("Ruprecht Sandkühler");
        assertThat(Found.in("Der Bürgermeister\nUntere Bauaufsichtsbehörde\n", Label.PERSON))
                .isEmpty();
    }

    @Test
    void formWithWideGapsNeedsNoColon() {
        String form = "Name                 Rojin Tekin\nGeburtsort           Diyarbakır\n";
        assertThat(Found.in(form, Label.PERSON)).containsExactly("Rojin Tekin");
        assertThat(Found.in(form, Label.LOCATION)).containsExactly("Diyarbakır");
    }

    @Test
    void unknownGivenNameIsFollowedByAFamilyNameThatIsANoun() {
        assertThat(Found.in("Referenz: Klassenlehrer Timon Sommer", Label.PERSON))
                .containsExactly("Timon Sommer");
    }

    @Test
    void whoIsBornIsSomebody() {
        assertThat(Found.in("Gegner      Szabó, Ildikó, geb. 27.05.1968", Label.PERSON))
                .containsExactly("Szabó, Ildikó");
    }
}
