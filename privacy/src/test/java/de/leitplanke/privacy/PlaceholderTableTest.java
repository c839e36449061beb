package de.leitplanke.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderTableTest {

    private static final PlaceholderTable TABLE = PlaceholderTable.of(List.of(
            new PlaceholderEntry(new Placeholder("NAME", 1), Label.PERSON, "Weber \"die Ältere\"\n", Gender.FEMALE),
            new PlaceholderEntry(new Placeholder("VORNAME", 2), Label.PERSON, "Kim", Gender.UNKNOWN),
            new PlaceholderEntry(new Placeholder("STEUER_ID", 1), Label.STEUER_ID, "02476291358", Gender.UNKNOWN)));

    @Test
    void writtenTableIsReadBackUnchanged() {
        assertThat(PlaceholderTable.fromJson(TABLE.toJson())).isEqualTo(TABLE);
        assertThat(PlaceholderTable.fromJson(PlaceholderTable.empty().toJson()).isEmpty())
                .isTrue();
    }

    @Test
    void nothingThatMayBeLoggedHoldsAValue() {
        assertThat(TABLE + " " + TABLE.entries() + " " + TABLE.notes()).doesNotContain("Weber", "Kim", "02476291358");
    }

    @Test
    void notesSpeakOfPersonsOnly() {
        assertThat(TABLE.notes().stream().skip(1))
                .containsExactly("NAME_1: weiblich", "VORNAME_2: neutral formulieren");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"NAME_1\":null}",
                "{\"NAME_1\":{\"value\":\"Geheim\"}}",
                "{\"NAME_1\":{\"value\":\"Geheim\",\"label\":\"PERSON\",\"gender\":\"OTHER\"}}",
                "{\"NAME_0\":{\"value\":\"Geheim\",\"label\":\"PERSON\",\"gender\":\"UNKNOWN\"}}",
                "{\"NAME_x\":{\"value\":\"Geheim\",\"label\":\"PERSON\",\"gender\":\"UNKNOWN\"}}",
                "{\"FOO_1\":{\"value\":\"Geheim\",\"label\":\"PERSON\",\"gender\":\"UNKNOWN\"}}",
                "{\"NAME_1\":{\"value\":\"\",\"label\":\"PERSON\",\"gender\":\"UNKNOWN\"}}",
                "{} {}"
            })
    void brokenTableIsRefusedWithoutRepeatingItsValues(String json) {
        assertThatThrownBy(() -> PlaceholderTable.fromJson(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Geheim");
    }
}
