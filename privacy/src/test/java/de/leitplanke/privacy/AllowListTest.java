package de.leitplanke.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class AllowListTest {

    private static final Detector DETECTOR =
            Detector.standard().withOfficeHolder(new OfficeHolder("Bürgermeisterin", "Cornelia Vogt"));

    @Test
    void officeHolderMayBeNamedBehindTheOffice() {
        assertThat(persons("Bürgermeisterin Cornelia Vogt eröffnete das Fest, Frau Bürgermeisterin Dr. Vogt sprach."))
                .isEmpty();
    }

    @Test
    void withoutTheOfficeTheNameIsPersonal() {
        assertThat(persons("Frau Vogt ist seit Montag erkrankt.")).containsExactly("Vogt");
    }

    @Test
    void somebodyElseInTheOfficeIsFound() {
        assertThat(persons("Bürgermeisterin Ute Brockhaus kam.")).containsExactly("Ute Brockhaus");
    }

    @Test
    void holderHasOfficeAndName() {
        assertThatThrownBy(() -> new OfficeHolder("Bürgermeister", " ")).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> persons(String text) {
        return DETECTOR.detect(text).stream()
                .filter(finding -> finding.label() == Label.PERSON)
                .map(finding -> finding.in(text))
                .toList();
    }
}
