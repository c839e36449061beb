package de.leitplanke.library.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainWordsTest {

    private final PlainWords words = new PlainWords(List.of("stadt", "bücherei", "frag*", "*platz"));

    @ParameterizedTest
    @ValueSource(
            strings = {"stadt", "buecherei", "stadtbuecherei", "fragte", "gefragtplatz", "spielplatz", "spielplatzes"})
    void wordsFormsAndCompoundsOfThemAreKnown(String word) {
        assertThat(words.have(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"akte", "stadtakte", "buechereikarte", "fragwuerdigkeit"})
    void compoundWithAnotherWordIsNot(String word) {
        assertThat(words.have(word)).isFalse();
    }

    @Test
    void emptyListKnowsNothing() {
        assertThat(new PlainWords(List.of()).have("stadt")).isFalse();
    }
}
