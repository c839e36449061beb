package de.leitplanke.platform.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class PassphraseSealTest {

    private static final byte[] SECRET = "geheim".getBytes(StandardCharsets.UTF_8);
    private static final String PASSPHRASE = "Grüße vom Bürgeramt";

    private final byte[] sealed = PassphraseSeal.seal(SECRET, PASSPHRASE, "key", new SecureRandom());

    @Test
    void samePassphraseOpensHoweverItsUmlautsAreTyped() {
        String decomposed = Normalizer.normalize(PASSPHRASE, Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo(PASSPHRASE);
        assertThat(PassphraseSeal.open(sealed, decomposed, "key")).hasValue(SECRET);
    }

    @Test
    void otherPassphraseOtherRowOrOneChangedByteOpensNothing() {
        byte[] changed = sealed.clone();
        changed[changed.length - 1] ^= 1;

        assertThat(PassphraseSeal.open(sealed, PASSPHRASE + " ", "key")).isEmpty();
        assertThat(PassphraseSeal.open(sealed, PASSPHRASE, "other key")).isEmpty();
        assertThat(PassphraseSeal.open(changed, PASSPHRASE, "key")).isEmpty();
    }

    @Test
    void bytesThatWouldTakeHoursToOpenAreNotTried() {
        byte[] endless = sealed.clone();
        endless[0] = 0x7f;

        assertThat(PassphraseSeal.open(endless, PASSPHRASE, "key")).isEmpty();
        assertThat(PassphraseSeal.open(new byte[8], PASSPHRASE, "key")).isEmpty();
    }
}
