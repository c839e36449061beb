package de.leitplanke.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class SignaturesTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T10:00:00+01:00");
    private static final String TEXT = ShippedText.VERSION.canonical();

    private final Signature employer = DemoSigning.sign(Party.EMPLOYER, TEXT, NOW);
    private final Signature staffCouncil = DemoSigning.sign(Party.STAFF_COUNCIL, TEXT, NOW);

    @Test
    void signatureCoversTheTextThatWasSigned() {
        assertThat(employer.covers(TEXT)).isTrue();
        assertThat(staffCouncil.covers(TEXT)).isTrue();
    }

    @Test
    void oneChangedByteOfTheTextIsNotCovered() {
        String changed = TEXT.replaceFirst("Stadt Musterberg", "Stadt Musterburg");

        assertThat(changed).isNotEqualTo(TEXT);
        assertThat(employer.covers(changed)).isFalse();
    }

    @Test
    void oneChangedByteOfASignatureCoversNothing() {
        byte[] forged = staffCouncil.signature().clone();
        forged[10] ^= 1;

        assertThat(with(staffCouncil.publicKey(), forged).covers(TEXT)).isFalse();
    }

    @Test
    void aKeyThatCannotBeReadProvesNothing() {
        assertThat(with(new byte[] {1, 2, 3}, staffCouncil.signature()).covers(TEXT))
                .isFalse();
    }

    @Test
    void aStoredTextThatDoesNotFitItsHashIsNoVersion() {
        String changed = TEXT.replaceFirst("Stadt Musterberg", "Stadt Musterburg");

        assertThat(ReadVersions.intact(TEXT, ShippedText.VERSION.hash())).isPresent();
        assertThat(ReadVersions.intact(changed, ShippedText.VERSION.hash())).isEmpty();
    }

    private static Signature with(byte[] key, byte[] signature) {
        return new Signature(Party.STAFF_COUNCIL, key, signature, true, NOW);
    }
}
