package de.leitplanke.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.agreement.Search.Piece;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SearchTest {

    @Test
    void hitsAreMarkedWhateverTheirCase() {
        assertThat(Search.of("prüf").pieces("Prüfen Sie die Prüfung."))
                .containsExactly(
                        new Piece("Prüf", true),
                        new Piece("en Sie die ", false),
                        new Piece("Prüf", true),
                        new Piece("ung.", false));
    }

    @Test
    void aTypedSpaceFindsTheNarrowSpaceOfACitation() {
        assertThat(Search.of("§ 5").pieces("nach §\u202f5 dieser Vereinbarung")).contains(new Piece("§\u202f5", true));
    }

    @Test
    void signsOfASearchTermMeanThemselves() {
        assertThat(Search.of("(.*)").pieces("alles (.*) nichts")).contains(new Piece("(.*)", true));
    }

    @Test
    void nothingOfTheTextGetsLost() {
        String text = "KI-Pass und KI-Runde";

        assertThat(Search.of("KI").pieces(text).stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Test
    void withoutATermNothingIsMarked() {
        assertThat(Search.of("  ").pieces("Text")).containsExactly(new Piece("Text", false));
    }
}
