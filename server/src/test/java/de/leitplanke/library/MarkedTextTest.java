package de.leitplanke.library;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.library.MarkedText.Piece;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void wordsBetweenTheCharactersAreMarked() {
        assertThat(MarkedText.of("Antwort auf eine \uE000Beschwerde\uE001.").pieces())
                .containsExactly(
                        new Piece("Antwort auf eine ", false), new Piece("Beschwerde", true), new Piece(".", false));
    }

    @Test
    void missingEndLosesNoText() {
        assertThat(MarkedText.of("\uE000Rat").pieces()).containsExactly(new Piece("Rat", true));
    }
}
