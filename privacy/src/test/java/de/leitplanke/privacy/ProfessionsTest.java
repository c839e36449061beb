package de.leitplanke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfessionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Frau Voss ist Schulpsychologin. | Schulpsychologin",
                "Herr Lis ging mit dem Bericht des Tierarztes. | Tierarztes",
                "Herr Aydın, Lokführer, fehlte. | Lokführer",
                "Frau Petersen ist gelernte Bauzeichnerin. | Bauzeichnerin",
                "Herr Lis war Tankwart. | Tankwart",
                "Frau Voss ist Dachdeckermeisterin. | Dachdeckermeisterin",
                "Frau Voss ist Maskenbildnerin. | Maskenbildnerin"
            })
    void professionStandsInBothGendersAndInTheGenitive(String text, String profession) {
        assertThat(Found.in(text, Label.PROFESSION)).containsExactly(profession);
    }

    @Test
    void professionThatIsAlsoAFamilyNameNeedsASmallWordBeforeIt() {
        assertThat(Found.in("Herr Lis arbeitet als Bäcker.", Label.PROFESSION)).containsExactly("Bäcker");
        assertThat(Found.in("Frau Bäcker rief an.", Label.PROFESSION)).isEmpty();
    }

    @Test
    void professionIsNobodysWhereNobodyIsNamed() {
        assertThat(Found.in("Gesucht wird ein Tischler für den Bauhof.", Label.PROFESSION))
                .isEmpty();
    }

    @Test
    void officeBelowANameIsNoProfession() {
        assertThat(Found.in("Dr. Silke Berg\nAmtsärztin\n", Label.PROFESSION)).isEmpty();
        assertThat(Found.in("Dr. Silke Berg      Dr. Emre Ak\nArchivarin          Bibliothekar\n", Label.PROFESSION))
                .isEmpty();
    }
}
