package de.leitplanke.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ich habe mit Herrn Winter gesprochen. | Winter",
                "Frau Bürgermeisterin Brockhaus kommt. | Brockhaus",
                "Antrag von Frau Dr. Öztürk-Brandt | Öztürk-Brandt",
                "Die Zeugin heißt Ludmilla Schewtschenko. | Ludmilla Schewtschenko",
                "Antragsteller(in): Al-Hassan, Mohammed | Al-Hassan, Mohammed",
                "Anna Weber, geb. Tietze | Anna Weber; Tietze",
                "Rechtsanwalt K. O. von Hausen schreibt. | K. O. von Hausen",
                "HERR PETERMANN hat angerufen. | PETERMANN",
                "Eheleute Grünwald und de Vries | Grünwald; de Vries",
                "Ihr Sohn Piotr wird eingeschult. | Piotr"
            })
    void evidenceShowsNames(String text, String names) {
        assertThat(persons(text)).containsExactly(names.split("; ", -1));
    }

    @Test
    void titleIsReportedBesideTheName() {
        String text = "Sehr geehrter Herr Prof. Dr. rer. nat. Groß,";
        assertThat(Detector.standard().detect(text))
                .extracting(Finding::label, finding -> finding.in(text))
                .containsExactly(tuple(Label.TITLE, "Prof. Dr. rer. nat."), tuple(Label.PERSON, "Groß"));
    }

    @Test
    void laterMentionsAreFoundInGenitiveAndCapitals() {
        assertThat(persons("Herr Bensch klagt. Benschs Antrag liegt vor. BENSCH fehlt."))
                .containsExactly("Bensch", "Benschs", "BENSCH");
    }

    @Test
    void genitiveApostropheBelongsToTheName() {
        assertThat(persons("Frau Schulz kam. Schulz’ Antrag fehlt.")).containsExactly("Schulz", "Schulz’");
    }

    @Test
    void familyNameThatIsAlsoAWordCountsOnlyWhereItStandsAsName() {
        assertThat(persons("Herr Winter hat gekündigt. Im Winter war er krank, sagt Winter."))
                .containsExactly("Winter", "Winter");
    }

    @Test
    void officesAndAddressesToManyAreNoNames() {
        assertThat(persons("Sehr geehrte Frau Bürgermeisterin,\nsehr geehrte Damen und Herren der Stadtkasse,"))
                .isEmpty();
    }

    @Test
    void signatureBelowTheClosingLineIsAName() {
        assertThat(persons("Mit freundlichen Grüßen\nIm Auftrag\n\nHensel")).containsExactly("Hensel");
        assertThat(persons("Mit freundlichen Grüßen\nIhr Ordnungsamt")).isEmpty();
    }

    @Test
    void mailAddressConfirmsANameThatIsAlsoAWord() {
        assertThat(persons("Fragen an detlef.stein@musterberg.example. Gesprochen hat Stein."))
                .containsExactly("Stein");
    }

    @Test
    void offsetsAreThoseOfTheGivenText() {
        String text = "Herr We\u00ADber und Frau Mu\u0308ller";
        assertThat(persons(text)).containsExactly("We\u00ADber", "Mu\u0308ller");
    }

    private static List<String> persons(String text) {
        return Detector.standard().detect(text).stream()
                .filter(finding -> finding.label() == Label.PERSON)
                .map(finding -> finding.in(text))
                .toList();
    }
}
