package de.leitplanke.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditDistanceTest {

    @Test
    void eachTypingErrorCountsOnce() {
        assertThat(EditDistance.between("protokol", "protokoll")).isEqualTo(1);
        assertThat(EditDistance.between("beschwerdde", "beschwerde")).isEqualTo(1);
        assertThat(EditDistance.between("besxhwerde", "beschwerde")).isEqualTo(1);
        assertThat(EditDistance.between("becshwerde", "beschwerde")).isEqualTo(1);
    }

    @Test
    void distanceIsTheSameBothWaysAndZeroForTheSameWord() {
        assertThat(EditDistance.between("rat", "brief"))
                .isEqualTo(EditDistance.between("brief", "rat"))
                .isEqualTo(4);
        assertThat(EditDistance.between("rathaus", "rathaus")).isZero();
        assertThat(EditDistance.between("", "rat")).isEqualTo(3);
    }
}
