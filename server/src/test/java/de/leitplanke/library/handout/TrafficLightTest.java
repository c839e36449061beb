package de.leitplanke.library.handout;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.agreement.Matrix;
import de.leitplanke.rules.AgreementCheck;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Form;
import de.leitplanke.rules.Outcome;
import de.leitplanke.rules.Release;
import de.leitplanke.rules.ToolClass;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The colours are those that the rule engine gives, class by class. */
class TrafficLightTest {

    private static final AgreementVersion VERSION = ShippedModel.VERSION;

    @ParameterizedTest
    @EnumSource
    void colourIsWhatTheRulesDecide(DataClass data) {
        assertThat(Light.of(Matrix.of(VERSION), data)).isEqualTo(decided(VERSION, data));
    }

    @Test
    void everyClassStandsUnderOneColour() {
        assertThat(light(VERSION).groups().stream()
                        .flatMap(group -> group.entries().stream())
                        .map(TrafficLight.Entry::data))
                .containsExactlyInAnyOrder(DataClass.values());
    }

    @Test
    void passwordsHaveNoWayAndCitizensDataOnlyThatWithPlaceholders() {
        assertThat(entry(DataClass.D6).ways()).isEmpty();
        assertThat(entry(DataClass.D2).ways())
                .singleElement()
                .satisfies(way -> assertThat(way.tools()).containsExactly(ToolClass.T2, ToolClass.T3, ToolClass.T4));
    }

    @Test
    void strictestProfileTurnsCitizensDataRed() {
        AgreementVersion strict = ShippedModel.inForceWith("agreement.yaml", "profile: P3", "profile: P1")
                .version();

        assertThat(Light.of(Matrix.of(strict), DataClass.D2))
                .isEqualTo(decided(strict, DataClass.D2))
                .isEqualTo(Light.RED);
    }

    private static TrafficLight light(AgreementVersion version) {
        return TrafficLight.of(Matrix.of(version), Map.of());
    }

    private static TrafficLight.Entry entry(DataClass data) {
        return light(VERSION).groups().stream()
                .flatMap(group -> group.entries().stream())
                .filter(entry -> entry.data() == data)
                .findFirst()
                .orElseThrow();
    }

    /** The colour without the matrix: from single decisions. */
    private static Light decided(AgreementVersion version, DataClass data) {
        List<ToolClass> open = Arrays.stream(ToolClass.values())
                .filter(tool -> permitted(version, DataClass.D0, tool, Form.CLEAR))
                .toList();
        Predicate<ToolClass> clear = tool -> permitted(version, data, tool, Form.CLEAR);
        if (open.stream().allMatch(clear)) {
            return Light.GREEN;
        }
        Predicate<ToolClass> masked = tool -> permitted(version, data, tool, Form.MASKED);
        return open.stream().anyMatch(clear.or(masked)) ? Light.YELLOW : Light.RED;
    }

    private static boolean permitted(AgreementVersion version, DataClass data, ToolClass tool, Form form) {
        Outcome outcome = version.decide(AgreementCheck.IN_ORDER.toBuilder()
                        .dataClasses(data)
                        .toolClass(tool)
                        .form(form)
                        .fieldRelease(Map.of(data, Release.NONE))
                        .build())
                .outcome();
        return Stream.of(Outcome.ALLOWED, Outcome.ALLOWED_WITH_OBLIGATIONS).anyMatch(outcome::equals);
    }
}
