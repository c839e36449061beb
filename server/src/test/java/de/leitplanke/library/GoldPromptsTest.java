package de.leitplanke.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The labelled office prompts are whole: what a label quotes stands in its prompt, and every label has cases enough.
 */
class GoldPromptsTest {

    private static final Set<String> TYPES =
            Set.of("DRAFT", "SUMMARY", "REPHRASE", "QUESTION", "IDEAS", "STRUCTURE", "TRANSLATION");
    private static final Set<String> PRESENT = Set.of("Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q7", "Q8", "Q9", "Q10");
    private static final Set<String> FINDINGS = Set.of("Q11", "M1", "M2", "M3", "M4", "V7");

    private final List<JsonNode> known = GoldFile.cases("/prompts/known.yaml");
    private final List<JsonNode> more = GoldFile.cases("/prompts/more.yaml");
    private final List<JsonNode> tuned = GoldFile.cases("/prompts/tuned.yaml");
    private final List<JsonNode> hurried = GoldFile.cases("/prompts/hurried.yaml");
    private final List<JsonNode> opened = GoldFile.cases("/prompts/opened.yaml");
    private final List<JsonNode> told = GoldFile.cases("/prompts/told.yaml");
    private final List<JsonNode> kept = GoldFile.cases("/prompts/kept.yaml");

    @Test
    void twoHundredAndFortyAreKeptApartAndNoPromptStandsTwice() {
        assertThat(known.size()).isEqualTo(350);
        assertThat(kept.size()).isEqualTo(240);
        assertThat(all().map(prompt -> prompt.get("text").asString().strip())).doesNotHaveDuplicates();
        assertThat(all().map(prompt -> prompt.get("id").asString())).doesNotHaveDuplicates();
    }

    @Test
    void everythingQuotedStandsInItsPrompt() {
        all().forEach(prompt -> labels(prompt).forEach(label -> {
            if (label.has("words")) {
                assertThat(prompt.get("text").asString())
                        .as(prompt.get("id").asString())
                        .contains(label.get("words").asString());
            }
        }));
    }

    @Test
    void onlyTheLabelsAndTypesOfTheCoachOccur() {
        assertThat(all().map(prompt -> prompt.get("type").asString())).allMatch(TYPES::contains);
        assertThat(all().flatMap(prompt -> prompt.get("present").valueStream()))
                .allMatch(label -> PRESENT.contains(label.get("label").asString()));
        assertThat(all().flatMap(prompt -> prompt.get("findings").valueStream()))
                .allMatch(label -> FINDINGS.contains(label.get("label").asString()));
    }

    @Test
    void everyLabelThatIsJudgedHasTwentyKeptCases() {
        Map<String, Integer> cases = new TreeMap<>();
        kept.forEach(prompt -> labels(prompt)
                .map(label -> label.get("label").asString())
                .distinct()
                .forEach(label -> cases.merge(label, 1, Integer::sum)));
        assertThat(cases).hasSize(16);
        assertThat(cases.values()).allMatch(count -> count >= 20);
    }

    private Stream<JsonNode> all() {
        return Stream.of(known, more, tuned, hurried, opened, told, kept).flatMap(List::stream);
    }

    private static Stream<JsonNode> labels(JsonNode prompt) {
        return Stream.concat(
                prompt.get("present").valueStream(), prompt.get("findings").valueStream());
    }
}
