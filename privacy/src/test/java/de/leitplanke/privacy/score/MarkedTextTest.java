package de.leitplanke.privacy.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leitplanke.privacy.Finding;
import de.leitplanke.privacy.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedTextTest {

    @Test
    void marksAreTakenOutAndRemembered() {
        MarkedText read = MarkedText.read("Frau «PERSON:Weber», geb. «BIRTH:1.2.1980»\n«URL:https://a.example»");

        assertThat(read.text()).isEqualTo("Frau Weber, geb. 1.2.1980\nhttps://a.example");
        assertThat(read.findings())
                .extracting(finding -> finding.label() + " " + finding.in(read.text()))
                .containsExactly("PERSON Weber", "DATE 1.2.1980", "URL https://a.example");
        assertThat(read.findings()).filteredOn(Finding::birth).singleElement().matches(f -> f.label() == Label.DATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eins\n«PERSON:Weber", "eins\n«PERSON:»", "eins\n«MENSCH:Weber»", "eins\n«Weber»"})
    void brokenMarkIsRefusedWithItsLine(String marked) {
        assertThatThrownBy(() -> MarkedText.read(marked)).hasMessageStartingWith("Zeile 2: ");
    }
}
