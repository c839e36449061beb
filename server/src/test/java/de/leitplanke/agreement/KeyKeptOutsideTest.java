package de.leitplanke.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.rules.AgreementVersion;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** An office that keeps its key itself signs the file elsewhere; what does not fit is named. */
class KeyKeptOutsideTest {

    private final SigningTown town = SigningTown.fresh();
    private final KeyPair pair = SwappedRowsTest.pair();
    private final AgreementVersion version = town.propose(ShippedText.VERSION);

    KeyKeptOutsideTest() {
        assertThat(register(pem(pair))).isInstanceOf(RegisteringKeys.Registered.class);
    }

    @Test
    void signatureIsTakenAsBytesBase64OrHexadecimalDigits() {
        byte[] signature = SwappedRowsTest.signature(pair, version);
        AgreementVersion second = town.propose(SigningTown.titled("Zweite"));
        AgreementVersion third = town.propose(SigningTown.titled("Dritte"));

        assertThat(attach(version, signature)).isEqualTo(new VersionSigning.Signed());
        assertThat(attach(second, Base64.getMimeEncoder().encode(SwappedRowsTest.signature(pair, second))))
                .isEqualTo(new VersionSigning.Signed());
        assertThat(attach(
                        third,
                        (HexFormat.of().formatHex(SwappedRowsTest.signature(pair, third)) + "\n")
                                .getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new VersionSigning.Signed());
        assertThat(attach(version, signature)).isEqualTo(new VersionSigning.Refused("signing.already"));
    }

    @Test
    void signatureOfAnotherKeyOfTheTownIsNamedByItsFingerprint() {
        KeyPair other = SwappedRowsTest.pair();
        town.in(() -> town.bean(RegisteringKeys.class).keptOutside(town.council, Party.STAFF_COUNCIL, pem(other)));

        assertThat(attach(version, SwappedRowsTest.signature(other, version)))
                .isEqualTo(new VersionSigning.Refused(
                        "signing.wrongKey",
                        PublicKeyText.fingerprint(other.getPublic().getEncoded())));
    }

    @Test
    void signatureUnderAnotherVersionIsNamedByItsNumber() {
        AgreementVersion second = town.propose(SigningTown.titled("Zweite"));

        assertThat(attach(second, SwappedRowsTest.signature(pair, version)))
                .isEqualTo(new VersionSigning.Refused("signing.wrongText", "1"));
    }

    @Test
    void forgedSignatureFitsNothing() {
        byte[] forged = SwappedRowsTest.signature(pair, version);
        forged[3] ^= 1;

        assertThat(attach(version, forged)).isEqualTo(new VersionSigning.Refused("signing.fitsNothing"));
        assertThat(attach(version, SwappedRowsTest.signature(SwappedRowsTest.pair(), version)))
                .isEqualTo(new VersionSigning.Refused("signing.fitsNothing"));
    }

    @Test
    void whatIsNoSignatureIsSaidToBeNone() {
        for (byte[] file :
                new byte[][] {{}, new byte[63], new byte[5_000_000], "kein Schlüssel".getBytes(StandardCharsets.UTF_8)
                }) {
            assertThat(attach(version, file)).isEqualTo(new VersionSigning.Refused("signing.noSignature"));
        }
    }

    @Test
    void keysUnderWhichAnybodyCouldSignAreRefused() {
        byte[] identity = SwappedRowsTest.pair().getPublic().getEncoded();
        for (int i = 12; i < identity.length; i++) {
            identity[i] = (byte) (i == 12 ? 1 : 0);
        }
        for (String text : new String[] {
            "",
            "kein Schlüssel",
            pem(identity),
            "a".repeat(10_000),
            Base64.getEncoder().encodeToString(new byte[44])
        }) {
            assertThat(PublicKeyText.read(text)).as(text).isEmpty();
        }
    }

    @Test
    void sameKeyIsNotRegisteredTwice() {
        assertThat(town.in(() ->
                        town.bean(RegisteringKeys.class).keptOutside(town.council, Party.STAFF_COUNCIL, pem(pair))))
                .isEqualTo(new RegisteringKeys.Refused("keys.taken"));
    }

    private VersionSigning.Outcome attach(AgreementVersion signed, byte[] file) {
        return town.in(
                () -> town.bean(VersionSigning.class).attach(signed.number(), town.employer, Party.EMPLOYER, file));
    }

    private RegisteringKeys.Outcome register(String key) {
        return town.in(() -> town.bean(RegisteringKeys.class).keptOutside(town.employer, Party.EMPLOYER, key));
    }

    private static String pem(KeyPair pair) {
        return pem(pair.getPublic().getEncoded());
    }

    private static String pem(byte[] key) {
        return "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(key)
                + "\n-----END PUBLIC KEY-----\n";
    }
}
