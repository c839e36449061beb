package de.leitplanke.ledger.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Values of RFC 9180, appendix A.1.1. */
class HpkeTest {

    private static final Hpke AES_128 = new Hpke(1, 16);
    private static final byte[] INFO = hex("4f6465206f6e2061204772656369616e2055726e");
    private static final byte[] ASSOCIATED = hex("436f756e742d30");
    private static final byte[] ENCAPSULATED = hex("37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431");
    private static final X25519.Pair RECIPIENT = new X25519.Pair(
            hex("4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8"),
            hex("3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d"));
    private static final byte[] ENCRYPTED =
            hex("f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a");

    private final SecureRandom random = new SecureRandom();

    @Test
    void opensTheMessageOfTheStandard() {
        assertThat(AES_128.open(RECIPIENT, INFO, ASSOCIATED, ENCAPSULATED, ENCRYPTED))
                .hasValueSatisfying(plain -> assertThat(new String(plain, StandardCharsets.US_ASCII))
                        .isEqualTo("Beauty is truth, truth beauty"));
    }

    @Test
    void theSuiteWithLongerKeysIsAnotherOne() {
        assertThat(Hpke.STANDARD.open(RECIPIENT, INFO, ASSOCIATED, ENCAPSULATED, ENCRYPTED))
                .isEmpty();
    }

    @Test
    void anotherPurposeDoesNotOpen() {
        assertThat(AES_128.open(RECIPIENT, hex("00"), ASSOCIATED, ENCAPSULATED, ENCRYPTED))
                .isEmpty();
    }

    @Test
    void everySealingHasItsOwnKey() {
        byte[] first = Hpke.STANDARD.seal(RECIPIENT.publicKey(), INFO, ASSOCIATED, new byte[32], random);
        byte[] second = Hpke.STANDARD.seal(RECIPIENT.publicKey(), INFO, ASSOCIATED, new byte[32], random);

        assertThat(first).hasSize(32 + 32 + 16).isNotEqualTo(second);
    }

    @Test
    void anEncapsulatedKeyOfSmallOrderOpensNothing() {
        assertThat(AES_128.open(RECIPIENT, INFO, ASSOCIATED, new byte[32], ENCRYPTED))
                .isEmpty();
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }
}
