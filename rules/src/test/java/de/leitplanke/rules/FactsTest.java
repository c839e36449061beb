package de.leitplanke.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {

    @Test
    void factsReadBackFromTheirJson() {
        Facts facts = AgreementCheck.IN_ORDER.toBuilder()
                .dataClasses(DataClass.D2, DataClass.D7)
                .fieldRelease(Map.of(DataClass.D2, Release.MASKED))
                .build();

        assertThat(Facts.fromJson(facts.toJson())).isEqualTo(new FactsReading.Given(facts));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{\"datenklasse\": \"D2\"} | Unbekannter Sachverhalt „datenklasse“",
                "{\"toolClass\": \"T9\"} | Unbekannter Wert „T9“ für „toolClass“. Möglich sind: T0, T1, T2, T3, T4.",
                "{\"toolClass\": [\"T1\"]} | „toolClass“ ist ein einzelner Wert",
                "{\"dataClasses\": \"D2\"} | „dataClasses“ ist eine Liste von Werten",
                "{\"dataClasses\": []} | „dataClasses“ ist leer",
                "{\"release\": \"CLEAR\"} | Unbekannter Sachverhalt „release“",
                "{\"fieldRelease\": {\"D2\": \"OPEN\"}} | Unbekannter Wert „OPEN“",
                "{\"pass\": null} | Hier fehlt ein Wert",
                "{\"pass\": \"VALID\", \"pass\": \"MISSING\"} | „pass“ steht hier zweimal",
                "[1] | Ein Sachverhalt ist ein Block",
                "{\"pass\": | kein gültiges YAML",
            })
    void wrongFactIsRefusedInGerman(String json, String reason) {
        assertThat(Facts.fromJson(json))
                .isInstanceOfSatisfying(
                        FactsReading.Refused.class,
                        refused -> assertThat(refused.problems())
                                .anySatisfy(
                                        problem -> assertThat(problem.message()).contains(reason)));
    }

    @Test
    void classThatTheReleaseDoesNotNameIsNotReleased() {
        Facts facts = Facts.builder()
                .fieldRelease(Map.of(DataClass.D2, Release.CLEAR))
                .build();

        assertThat(facts.release(DataClass.D3)).contains(Release.NONE);
        assertThat(Facts.builder().build().release(DataClass.D3)).isEmpty();
    }

    @Test
    void everyFactCanBeAskedForAndEveryValueNamedInGerman() {
        for (Fact fact : Fact.all()) {
            assertThat(fact.question()).endsWith("?");
            assertThat(fact.allowed())
                    .allSatisfy(value -> assertThat(value.german()).isNotBlank());
            assertThat(fact.allowed().stream().map(FactValue::german).distinct())
                    .hasSameSizeAs(fact.allowed());
        }
    }

    @Test
    void oneBrokenObjectOfAnArrayDoesNotSpoilTheOthers() {
        List<FactsReading> readings = Facts.eachFromJson("[{\"pass\": \"VALID\"}, {\"pass\": \"LOST\"}]");

        assertThat(readings).hasSize(2);
        assertThat(readings.getFirst())
                .isEqualTo(new FactsReading.Given(
                        Facts.builder().pass(PassStatus.VALID).build()));
        assertThat(readings.getLast()).isInstanceOf(FactsReading.Refused.class);
    }
}
