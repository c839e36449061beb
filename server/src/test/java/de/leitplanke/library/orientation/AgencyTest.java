package de.leitplanke.library.orientation;

import static de.leitplanke.library.orientation.Musterberg.understand;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who acts: the AI itself, or a person who was helped by it. */
class AgencyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die KI soll die Einladung schreiben und an alle mailen",
                "Termine von der KI eintragen lassen",
                "Eintragen soll das die KI",
                "Kann das Hausmodell die Datensätze löschen?"
            })
    void toolActsItself(String text) {
        assertThat(understand(text).callsTools()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die KI soll die Einladung schreiben, die ich dann verschicke",
                "Ich will mit der KI einen Text schreiben und hochladen",
                "Wir verschicken den Brief morgen, kann die KI ihn glätten?"
            })
    void personActsWithItsHelp(String text) {
        assertThat(understand(text).callsTools()).isFalse();
    }
}
