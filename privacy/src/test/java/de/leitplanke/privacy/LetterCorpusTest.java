package de.leitplanke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.privacy.score.Gold;
import de.leitplanke.privacy.score.Scoring;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters, mails and notes of a town hall with marked findings. */
class LetterCorpusTest {

    private static final Path LETTERS = Path.of("src", "test", "resources", "letters");
    private static final Detector DETECTOR = detector();
    private static final Scoring SCORING = scoring();

    @ParameterizedTest
    @CsvSource({
        "STREET, 0.90, 0.95",
        "PLZ, 0.96, 0.96",
        "PHONE, 0.95, 0.95",
        "EMAIL, 0.99, 0.99",
        "URL, 0.99, 0.99",
        "IP, 0.98, 0.98",
        "MAC, 0.98, 0.98",
        "DATE, 0.98, 0.98",
        "AGE, 0.90, 0.95",
        "ID, 0.90, 0.95",
        "IBAN, 0.98, 0.98",
        "BIC, 0.98, 0.98",
        "CREDIT_CARD, 0.98, 0.98",
        "STEUER_ID, 0.98, 0.98",
        "STEUERNUMMER, 0.98, 0.98",
        "VAT_ID, 0.98, 0.98",
        "RVNR, 0.98, 0.98",
        "KVNR, 0.98, 0.98",
        "ID_CARD, 0.98, 0.98",
        "PASSPORT, 0.98, 0.98",
        "DRIVING_LICENCE, 0.98, 0.98",
        "LICENCE_PLATE, 0.98, 0.98",
        "LANR, 0.98, 0.98",
        "BSNR, 0.98, 0.98",
        "HANDELSREGISTER, 0.98, 0.98",
        "LEITWEG_ID, 0.98, 0.98"
    })
    void valuesAreFoundAndFoundRightly(Label label, double recall, double precision) {
        assertThat(SCORING.recall(label)).as("recall").isGreaterThanOrEqualTo(recall);
        assertThat(SCORING.precision(label)).as("precision").isGreaterThanOrEqualTo(precision);
    }

    @ParameterizedTest
    @CsvSource({"PERSON, 0.97, 0.95", "TITLE, 0.90, 0.95", "ORG, 0.60, 0.78", "LOCATION, 0.85, 0.88"})
    void namesAreFoundAndFoundRightly(Label label, double recall, double precision) {
        assertThat(SCORING.recall(label)).as("recall").isGreaterThanOrEqualTo(recall);
        assertThat(SCORING.precision(label)).as("precision").isGreaterThanOrEqualTo(precision);
    }

    @Test
    void leafletWithoutPersonsHasNoFindings() {
        Letter leaflet = Letter.all().stream()
                .filter(letter -> letter.id().startsWith("26"))
                .findFirst()
                .orElseThrow();
        assertThat(DETECTOR.detect(leaflet.text()).stream()
                        .map(finding -> finding.in(leaflet.text()))
                        .toList())
                .isEmpty();
    }

    @Test
    void publishedFiguresAreThoseOfTheDetector() throws IOException {
        assertThat(Files.readString(Path.of("README.md")))
                .as("write them anew with bin/privacy score --markdown")
                .contains("<!-- figures -->\n" + SCORING.table() + "<!-- end of figures -->\n");
    }

    private static Detector detector() {
        try {
            TownReading town = TownSettings.read(Files.readString(LETTERS.resolve("town.txt")));
            return Detector.standard().withSettings(((TownReading.Accepted) town).settings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scoring scoring() {
        try {
            return Scoring.of(DETECTOR, Gold.read(LETTERS.resolve("known")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
