package de.leitplanke.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CommitmentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void anActHasOneFormWhateverTheOrderOfItsDetails() {
        Act act = new Act("VERSION_SIGNED", DAY, "Fassung 2", Map.of("office", "STAFF_COUNCIL", "hash", "ab"));

        assertThat(act.canonicalJson())
                .isEqualTo(
                        "{\"day\":\"2026-11-22\",\"details\":{\"hash\":\"ab\",\"office\":\"STAFF_COUNCIL\"},\"kind\":\"VERSION_SIGNED\",\"subject\":\"Fassung 2\"}");
    }

    /** The example string of RFC 8785, section 3.2.2.2, with its euro sign and escapes. */
    @Test
    void stringsAreEscapedAsTheStandardSays() {
        StringBuilder json = new StringBuilder();

        CanonicalJson.string("€$\017\nA'B\"\\\\\"/", json);

        assertThat(json).hasToString("\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
    }

    @Test
    void halfACharacterIsNoText() {
        Act act = new Act("RELEASE", DAY, "\ud83d", Map.of());

        assertThatThrownBy(act::canonicalJson).isInstanceOf(IllegalArgumentException.class);
    }

    /** The value was computed with sha256sum over one zero byte, 32 zero bytes and the two characters. */
    @Test
    void theCommitmentIsTheHashOfZeroByteSaltAndContent() {
        Salt salt = Salt.of(new byte[Salt.LENGTH]);

        assertThat(Commitment.to(salt, new byte[] {'{', '}'}).value().hex())
                .isEqualTo("df2fad6a42533aaab95db7d32ba62a1222257cd5908f1f5eb7ce850d55dc0709");
    }

    @Test
    void theSameActWithAnotherSaltLooksDifferent() {
        SplittableRandom random = new SplittableRandom(7);
        Act act = new Act("PAUSE", DAY, "Werkzeug", Map.of());

        assertThat(act.commitment(Salt.random(random))).isNotEqualTo(act.commitment(Salt.random(random)));
    }

    @Test
    void theOrderOfADayTellsNothingAboutItsHours() {
        SplittableRandom random = new SplittableRandom(8);
        List<Commitment> morningToEvening = IntStream.range(0, 20)
                .mapToObj(i -> new Act("RELEASE", DAY, "Werkzeug " + i, Map.of()).commitment(Salt.random(random)))
                .toList();

        assertThat(Commitment.inOrderOfAppending(morningToEvening))
                .isEqualTo(Commitment.inOrderOfAppending(morningToEvening.reversed()))
                .isSorted();
    }
}
