package de.leitplanke.library.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NegationTest {

    @Test
    void ohneAndKeinDenyTheNounBehindThem() {
        assertThat(denies("Liste ohne alle Namen", 3)).isTrue();
        assertThat(denies("es sind keine echten Namen", 4)).isTrue();
    }

    @Test
    void nichtDeniesTheNextWordOnly() {
        assertThat(denies("nicht veröffentlicht", 1)).isTrue();
        assertThat(denies("nicht nur sortieren", 2)).isFalse();
    }

    @Test
    void denialEndsWithTheClause() {
        assertThat(denies("ohne Eile, Namen stehen drin", 2)).isFalse();
    }

    private static boolean denies(String text, int place) {
        List<Token> tokens = Tokens.of(text);
        return Negation.denies(tokens, new Mention(place, place));
    }
}
