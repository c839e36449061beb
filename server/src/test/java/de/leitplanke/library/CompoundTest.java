package de.leitplanke.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CompoundTest {

    private static final Set<String> KNOWN =
            Set.of("beschwerde", "brief", "sperrmüll", "antwort", "rat", "sitzung", "protokoll", "straße", "sperrung");

    @Test
    void compoundComesApartIntoKnownWords() {
        assertThat(Compound.parts("beschwerdebrief", KNOWN::contains)).containsExactly("beschwerde", "brief");
        assertThat(Compound.parts("sperrmüllantwort", KNOWN::contains)).containsExactly("sperrmüll", "antwort");
    }

    @Test
    void linkingElementBetweenThePartsIsLeftOut() {
        assertThat(Compound.parts("sitzungsprotokoll", KNOWN::contains)).containsExactly("sitzung", "protokoll");
        assertThat(Compound.parts("straßensperrung", KNOWN::contains)).containsExactly("straße", "sperrung");
    }

    @Test
    void threePartsComeApartToo() {
        assertThat(Compound.parts("straßensperrungsbeschwerdebrief", KNOWN::contains))
                .containsExactly("straße", "sperrung", "beschwerde", "brief");
    }

    @Test
    void wordThatIsOnlyPartlyKnownStaysWhole() {
        assertThat(Compound.parts("beschwerdexyz", KNOWN::contains)).isEmpty();
        assertThat(Compound.parts("kabrief", KNOWN::contains)).isEmpty();
    }

    @Test
    void everyPartOfACompoundIsAmongTheCandidates() {
        assertThat(Compound.candidates("beschwerdebrief"))
                .contains("beschwerde", "brief")
                .doesNotContain("beschwerdebrief");
    }
}
