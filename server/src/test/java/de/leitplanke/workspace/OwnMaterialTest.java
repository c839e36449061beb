package de.leitplanke.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.guard.FoundClasses;
import de.leitplanke.privacy.Detector;
import de.leitplanke.workspace.doubt.Doubt;
import de.leitplanke.workspace.doubt.Doubts;
import de.leitplanke.workspace.doubt.NamedSpan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Real words of the author's own material prove themselves, also those that were masked on their way out. */
class OwnMaterialTest {

    private static final Detector DETECTOR = Detector.standard();

    @ParameterizedTest
    @MethodSource("de.leitplanke.workspace.TownLetter#all")
    void wordsOfALetterRestOnTheLetter(TownLetter letter) {
        assertThat(doubts(letter.body(), letter.body())).isEmpty();
    }

    @ParameterizedTest(name = "{0} rests on {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    Der Sperrmüll in der Lindenstraße liegt noch dort.      | Ich wohne in der Lindenstraße 12.
                    Der Sperrmüll in der Lindenstraße liegt noch dort.      | Ich wohne in der Lindenstr. 12.
                    Der Sperrmüll in der Karl-Arnold-Straße liegt noch da.  | Ich wohne in der Karl-Arnold-Straße 12.
                    Sie wohnen in der Karl-Arnold-Straße 12.                | Ich wohne in der Karl-Arnold-Str. 12.
                    Sie wohnen Am Alten Gericht 12.                         | Anschrift: Am Alten Gericht 12
                    """)
    void streetRestsOnAnAddressInIt(String answer, String material) {
        assertThat(doubts(answer, material)).isEmpty();
    }

    @Test
    void otherHouseNumberIsDoubted() {
        assertThat(doubts("Sie wohnen in der Karl-Arnold-Straße 14.", "Ich wohne in der Karl-Arnold-Straße 12."))
                .extracting(Doubt::text)
                .containsExactly("Karl-Arnold-Straße 14");
    }

    private static List<Doubt> doubts(String answer, String material) {
        List<NamedSpan> names = DETECTOR.detect(answer).stream()
                .filter(FoundClasses::isPersonal)
                .map(found ->
                        new NamedSpan(found.start(), found.end(), found.label().name()))
                .toList();
        return Doubts.find(answer, List.of(material), names);
    }
}
