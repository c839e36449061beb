package de.leitplanke.library;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.rules.AgreementReader;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The questions of staff fit the shipped agreement: their clauses exist, and none expects what cannot be. */
class StaffQuestionsTest {

    private static final Set<String> VERDICTS = Set.of("ALLOWED_WITH_OBLIGATIONS", "APPROVAL_NEEDED", "FORBIDDEN");
    private static final Set<String> OTHERS = Set.of("ASK", "UNKNOWN");

    private final AgreementVersion version = shipped();
    private final List<JsonNode> known = GoldFile.cases("/content/orientation/questions/known.yaml");
    private final List<JsonNode> asked = GoldFile.cases("/content/orientation/questions/asked.yaml");
    private final List<JsonNode> kept = GoldFile.cases("/questions/kept.yaml");

    @Test
    void atLeastFortyAreKeptApartAndNoQuestionStandsTwice() {
        assertThat(known.size()).isEqualTo(240);
        assertThat(kept.size()).isGreaterThanOrEqualTo(40);
        assertThat(all().map(question -> question.get("question").asString())).doesNotHaveDuplicates();
    }

    @Test
    void everyVerdictCitesAClauseThatExistsAndNothingElseDoes() {
        all().forEach(question -> {
            String expected = question.get("expect").asString();
            assertThat(VERDICTS.contains(expected) || OTHERS.contains(expected))
                    .as(expected)
                    .isTrue();
            assertThat(question.has("clause")).as(expected).isEqualTo(VERDICTS.contains(expected));
            assertThat(question.has("asks")).as(expected).isEqualTo("ASK".equals(expected));
            if (question.has("clause")) {
                assertThat(version.clause(question.get("clause").asString()))
                        .as(question.get("id").asString())
                        .isPresent();
            }
        });
    }

    private Stream<JsonNode> all() {
        return Stream.of(known, asked, kept).flatMap(List::stream);
    }

    private static AgreementVersion shipped() {
        return switch (AgreementReader.read(Path.of("../content/agreement"))) {
            case Reading.Accepted accepted -> accepted.version();
            case Reading.Refused refused -> throw new AssertionError(refused.problems());
        };
    }
}
