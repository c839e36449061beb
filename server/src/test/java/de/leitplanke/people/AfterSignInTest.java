package de.leitplanke.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AfterSignInTest {

    @ParameterizedTest
    @ValueSource(strings = {"/profil", "/vereinbarung/data-matrix.staff", "/auftraege/7f3a"})
    void goesOnToAPageOfOurs(String path) {
        assertThat(AfterSignIn.insidePath(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//anderswo.example",
                "https://anderswo.example",
                "/\\anderswo.example",
                "/profil?weiter=//anderswo.example",
                "/profil\r\nSet-Cookie: x",
                "javascript:alert(1)",
                "profil",
                ""
            })
    void whateverCouldLeadElsewhereLeadsToTheStartPage(String path) {
        assertThat(AfterSignIn.insidePath(path)).isEqualTo("/");
    }

    @Test
    void withoutAWishTheStartPageComes() {
        assertThat(AfterSignIn.insidePath(null)).isEqualTo("/");
    }
}
