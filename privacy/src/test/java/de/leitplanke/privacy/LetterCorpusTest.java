package de.leitplanke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters, mails and notes of a town hall with marked findings. */
class LetterCorpusTest {

    private static final Detector DETECTOR = Detector.standard().withAllowed(Set.of("Musterberg", "Stadt Musterberg"));
    private static final List<Letter> LETTERS = Letter.all();
    private static final Map<Label, Score> SCORES = scores();

    @ParameterizedTest
    @CsvSource({
        "PERSON, 0.95, 0.95",
        "TITLE, 0.95, 0.95",
        "STREET, 0.95, 0.95",
        "ORG, 0.90, 0.90",
        "LOCATION, 0.80, 0.90",
        "HEALTH, 0.90, 0.90",
        "SOCIAL, 0.90, 0.80",
        "SECRET, 0.90, 0.90"
    })
    void findsAndFindsRightly(Label label, double recall, double precision) {
        Score score = SCORES.getOrDefault(label, new Score());
        assertThat(score.recall()).as("recall of %s: %s", label, score.missed).isGreaterThanOrEqualTo(recall);
        assertThat(score.precision())
                .as("precision of %s: %s", label, score.wrong)
                .isGreaterThanOrEqualTo(precision);
    }

    @Test
    void leafletWithoutPersonsHasNoFindings() {
        Letter leaflet = LETTERS.stream()
                .filter(letter -> letter.id().startsWith("26"))
                .findFirst()
                .orElseThrow();
        assertThat(DETECTOR.detect(leaflet.text()).stream()
                        .map(finding -> finding.in(leaflet.text()))
                        .toList())
                .isEmpty();
    }

    private static Map<Label, Score> scores() {
        Map<Label, Score> scores = new TreeMap<>();
        for (Letter letter : LETTERS) {
            List<Finding> found = DETECTOR.detect(letter.text());
            for (Letter.Span span : letter.spans()) {
                boolean hit = found.stream().anyMatch(span::matches);
                scores.computeIfAbsent(span.label(), label -> new Score())
                        .gold(hit, letter.text().substring(span.start(), span.end()));
            }
            for (Finding finding : found) {
                boolean right = letter.spans().stream().anyMatch(span -> span.matches(finding));
                scores.computeIfAbsent(finding.label(), label -> new Score()).found(right, finding.in(letter.text()));
            }
        }
        return scores;
    }

    private static final class Score {

        private final List<String> missed = new ArrayList<>();
        private final List<String> wrong = new ArrayList<>();
        private int gold;
        private int found;

        void gold(boolean hit, String words) {
            gold++;
            if (!hit) {
                missed.add(words);
            }
        }

        void found(boolean right, String words) {
            found++;
            if (!right) {
                wrong.add(words);
            }
        }

        double recall() {
            return gold == 0 ? 0 : (gold - missed.size()) / (double) gold;
        }

        double precision() {
            return found == 0 ? 0 : (found - wrong.size()) / (double) found;
        }
    }
}
