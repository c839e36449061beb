package de.leitplanke.library.readable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.leitplanke.platform.start.BrokenContent;
import de.leitplanke.platform.start.Content;
import org.junit.jupiter.api.Test;

/** The shipped list can be used, and a broken one is refused with file, line and reason. */
class WordListTest {

    private static final String SHORT_LIST = """
            abbreviations: {"z.B.": "zum Beispiel"}
            keptAbbreviations: ["Nr."]
            bare: [zB]
            familiar: [EU]
            roles: [Antragsteller]
            things: [Wohnung]
            words:
              - {word: unverzüglich, plain: sofort}
            """;

    @Test
    void shippedListIsWholeAndKnowsPlainerWords() {
        String yaml = new Content().file("readable/words.yaml").text();

        assertThat(WordList.read("words.yaml", yaml).beginningWith("unverzügliche"))
                .hasSize(1);
    }

    @Test
    void wordThatStandsTwiceIsRefused() {
        assertThatExceptionOfType(BrokenContent.class)
                .isThrownBy(() -> WordList.read("words.yaml", SHORT_LIST + "  - {word: unverzüglich, plain: gleich}\n"))
                .satisfies(broken -> {
                    assertThat(broken.file()).isEqualTo("words.yaml");
                    assertThat(broken.reason()).isEqualTo("Das Wort „unverzüglich“ steht zweimal in der Liste.");
                });
    }

    @Test
    void wordWithoutPlainerOneIsRefusedAtItsLine() {
        assertThatExceptionOfType(BrokenContent.class)
                .isThrownBy(() -> WordList.read("words.yaml", SHORT_LIST + "  - {word: mithin}\n"))
                .satisfies(broken -> {
                    assertThat(broken.line()).isEqualTo(9);
                    assertThat(broken.reason()).isEqualTo("Die Angabe „plain“ fehlt oder ist leer.");
                });
    }

    @Test
    void unknownEntryIsRefused() {
        assertThatExceptionOfType(BrokenContent.class)
                .isThrownBy(() -> WordList.read("words.yaml", SHORT_LIST + "colours: [rot]\n"))
                .satisfies(broken -> assertThat(broken.reason()).contains("colours"));
    }
}
