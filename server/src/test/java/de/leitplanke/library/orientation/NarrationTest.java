package de.leitplanke.library.orientation;

import static de.leitplanke.library.orientation.Musterberg.understand;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Verbs that the vocabulary lacks: those of a story ask for nothing, those of a task do. */
class NarrationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Herr Reuter mosert wegen der Laterne. Darf die KI die Antwort schreiben?",
                "Frau Ott ist erbost wegen der Laterne, Antwort mit KI schreiben?",
                "Wenn ich das tippsel, kann die KI daraus ein Protokoll zur Baumpflege machen?"
            })
    void verbOfAStoryAsksForNothing(String text) {
        assertThat(understand(text).leavesOpen(Aspect.PURPOSES)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die KI soll den Text zur Baumpflege verschnorgeln",
                "Antwort an Herrn Reuter schreiben lassen und anschließend verschnorgelt",
                "Den Text zur Baumpflege verschnorgeln"
            })
    void verbOfATaskAsksForThePurpose(String text) {
        assertThat(understand(text).leavesOpen(Aspect.PURPOSES)).isTrue();
    }
}
