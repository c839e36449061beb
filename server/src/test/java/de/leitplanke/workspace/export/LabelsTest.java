package de.leitplanke.workspace.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelsTest {

    @Test
    void publicLabelSaysThatAHumanChecked() {
        assertThat(Labels.signed(Labels.Part.CREATED, Labels.Readers.PUBLIC))
                .isEqualTo(
                        "Dieser Text wurde mit Unterstützung künstlicher Intelligenz entworfen und von einem Menschen geprüft.");
    }

    @ParameterizedTest
    @EnumSource
    void draftNeverClaimsAReview(Labels.Part part) {
        assertThat(Labels.draft(part)).startsWith("Mit KI-Unterstützung").endsWith("noch nicht geprüft");
    }
}
