package de.leitplanke.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.rules.AgreementVersion;
import org.junit.jupiter.api.Test;

/** A key that the server keeps sealed signs with its own passphrase alone. */
class PassphraseTest {

    private final SigningTown town = SigningTown.fresh();
    private final AgreementVersion first = town.propose(ShippedText.VERSION);

    @Test
    void rightPassphraseSigns() {
        town.makeKey(town.employer, Party.EMPLOYER);

        assertThat(sign(SigningTown.PASSPHRASE)).isEqualTo(new VersionSigning.Signed());
        assertThat(town.in(() -> town.bean(VersionStates.class)
                        .numbered(first.number())
                        .orElseThrow()
                        .signedBy()))
                .containsExactly(Party.EMPLOYER);
    }

    @Test
    void wrongPassphraseSignsNothingAndLocksTheKeyAfterFiveTimes() {
        town.makeKey(town.employer, Party.EMPLOYER);
        for (int i = 1; i < 5; i++) {
            assertThat(sign("ein anderes Kennwort")).isEqualTo(refused("signing.wrongPassphrase"));
        }
        assertThat(sign("ein anderes Kennwort")).isEqualTo(refused("signing.locked"));
        assertThat(sign(SigningTown.PASSPHRASE)).isEqualTo(refused("signing.locked"));
        assertThat(town.state(first)).isEqualTo(VersionState.AWAITING);
        assertThat(town.in(() ->
                        town.bean(Versions.class).signatures(town.row(first).id())))
                .isEmpty();
    }

    @Test
    void weakOrMistypedPassphraseMakesNoKey() {
        for (String weak : new String[] {"", "kurz", "aaaaaaaaaaaaaa", "a b".repeat(100)}) {
            assertThat(make(weak, weak)).as(weak).isEqualTo(new RegisteringKeys.Refused("keys.weak"));
        }
        assertThat(make(SigningTown.PASSPHRASE, "etwas anderes"))
                .isEqualTo(new RegisteringKeys.Refused("keys.notRepeated"));
    }

    @Test
    void neitherPassphraseNorPrivateKeyIsStoredInClear() {
        town.makeKey(town.employer, Party.EMPLOYER);
        String row = town.in(() -> town.jdbc
                .sql("select encode(sealed_private, 'escape') || k::text from agreement.office_key k")
                .query(String.class)
                .single());

        assertThat(row)
                .doesNotContain(SigningTown.PASSPHRASE)
                // head of every Ed25519 private key in PKCS #8 (RFC 8410)
                .doesNotContain("302e020100300506032b6570");
    }

    private RegisteringKeys.Outcome make(String passphrase, String repeated) {
        return town.in(
                () -> town.bean(RegisteringKeys.class).make(town.employer, Party.EMPLOYER, passphrase, repeated));
    }

    private VersionSigning.Outcome sign(String passphrase) {
        return town.sign(first, town.employer, Party.EMPLOYER, passphrase);
    }

    private static VersionSigning.Refused refused(String textKey) {
        return new VersionSigning.Refused(textKey);
    }
}
