package de.leitplanke.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NewAccountTest {

    @Test
    void surroundingSpacesDoNotCount() {
        assertThat(NewAccount.entered(" Meryem Aydin ", " m.aydin ").problem()).isEmpty();
    }

    @Test
    void aLoginNameHasNoCapitalsUmlautsOrSpaces() {
        assertThat(NewAccount.entered("Meryem Aydin", "M.Aydin").problem()).contains("account.loginForm");
        assertThat(NewAccount.entered("Jörg Bär", "j.bär").problem()).contains("account.loginForm");
        assertThat(NewAccount.entered("Jörg Bär", "j baer").problem()).contains("account.loginForm");
    }

    @Test
    void aPersonHasAName() {
        assertThat(NewAccount.entered("  ", "m.aydin").problem()).contains("account.nameMissing");
    }
}
