package de.leitplanke.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordRulesTest {

    @Test
    void aShortSentenceIsSound() {
        assertThat(ChangingPassword.isSound("der kater schläft", "m.aydin")).isTrue();
    }

    @Test
    void elevenSignsAreTooFew() {
        assertThat(ChangingPassword.isSound("abcdefghijk", "m.aydin")).isFalse();
        assertThat(ChangingPassword.isSound("abcdefghijkl", "m.aydin")).isTrue();
    }

    @Test
    void repeatedSignsAreNotLength() {
        assertThat(ChangingPassword.isSound("ababababababab", "m.aydin")).isFalse();
    }

    @Test
    void theLoginNameIsNoPartOfAPassword() {
        assertThat(ChangingPassword.isSound("Sommer-M.Aydin-2026", "m.aydin")).isFalse();
    }

    @Test
    void endlessPasswordsAreRefused() {
        assertThat(ChangingPassword.isSound("abcdefgh".repeat(26), "m.aydin")).isFalse();
    }
}
