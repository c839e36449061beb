package de.leitplanke.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BytesTest {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    @Test
    void base64OfAnyLengthIsRead() throws MalformedException {
        SplittableRandom random = new SplittableRandom(3);
        for (int length = 0; length < 100; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            assertThat(Bytes.fromBase64(Base64.getEncoder().encodeToString(bytes)))
                    .isEqualTo(bytes);
        }
    }

    @Test
    void eachValueHasOneSpelling() {
        int readable = 0;
        for (int i = 0; i < ALPHABET.length(); i++) {
            char letter = ALPHABET.charAt(i);
            readable += isRead("A" + letter + "==") ? 1 : 0;
            readable += isRead("AA" + letter + "=") ? 1 : 0;
        }
        assertThat(readable).isEqualTo(4 + 16);
    }

    @Test
    void otherSpellingsAreRefused() {
        for (String text : List.of("AA", "AAA", "AA=", "AAA=A", "A===", "AA-_", "AAAA\n", " AAAA", "AAAA====")) {
            assertThat(isRead(text)).as(text).isFalse();
        }
    }

    @Test
    void numbersHaveOneSpelling() throws MalformedException {
        assertThat(Bytes.decimal("0")).isZero();
        assertThat(Bytes.decimal("9007199254740991")).isEqualTo(9_007_199_254_740_991L);
        for (String text : List.of("", "00", "01", "+1", "-1", "1 ", "9007199254740992", "99999999999999999999", "١")) {
            assertThatThrownBy(() -> Bytes.decimal(text)).as(text).isInstanceOf(MalformedException.class);
        }
    }

    @Test
    void brokenUtf8IsRefused() {
        assertThatThrownBy(() -> Bytes.utf8(new byte[] {(byte) 0xc3})).isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> Bytes.utf8(new byte[] {(byte) 0xc0, (byte) 0x80}))
                .isInstanceOf(MalformedException.class);
    }

    private static boolean isRead(String text) {
        try {
            Bytes.fromBase64(text);
            return true;
        } catch (MalformedException refused) {
            return false;
        }
    }
}
