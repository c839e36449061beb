package de.leitplanke.workspace.doubt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

    private static final int MEGABYTE = 1_000_000;
    private static final String PIECES =
            "09.,:/-–§€%@[](){}#*|+\n\t \u00a0\u202f\u00ad\u200b\u0308aZäßÉ²½'’„“\ud83d\ude00\ud800";
    private static final String[] WORDS = {
        "Uhr",
        "Abs.",
        "Art.",
        "Frau",
        "Dr.",
        "Mio.",
        "Euro",
        "zwei",
        "bis",
        "November",
        "Mo.",
        "https",
        "Tel",
        "v.H.",
        "Nr."
    };

    private static final Set<String> HEAVIEST = Set.of("1", "a", "a@");

    /** Quadratic work on a megabyte takes minutes; the limit is far from both. */
    @ParameterizedTest
    @Timeout(120)
    @ValueSource(
            strings = {
                "1",
                "1.",
                "1 ",
                "1-",
                "01 ",
                "a",
                "a.",
                "a@",
                "@",
                "1.200",
                "§ 5 und 6, ",
                "§§ 5, ",
                "§ 5 Abs. 2 ",
                "Frau ",
                "Dr. ",
                "[A",
                "[",
                "Mo.-",
                "12. bis ",
                "zwei und ",
                "\n",
                "\u0308",
                "a\u0308",
                "\u00ad",
                "#",
                "(0",
                "+49 ",
                "https://a",
                "Am 12. November 2026 zahlte Frau Weber 1.200 € nach § 5 Abs. 2 BauGB. "
            })
    void longTextIsReadInLinearTime(String piece) {
        String text = piece.repeat(length(piece) / piece.length());
        assertThatCode(() -> Doubts.find(text, List.of(text), List.of())).doesNotThrowAnyException();
    }

    @Test
    @Timeout(120)
    void manyDifferentDoubtsAgainstMuchMaterialStayCheap() {
        StringBuilder answer = new StringBuilder();
        StringBuilder material = new StringBuilder();
        for (int i = 0; i < 60_000; i++) {
            answer.append(i).append(" Euro, ");
            material.append(i).append(" Prozent, ");
        }
        assertThat(Doubts.find(answer.toString(), List.of(material.toString()), List.of()))
                .hasSize(60_000);
    }

    @Test
    void everyClaimOfRandomTextIsSupportedByThatText() {
        Random random = new Random(2026);
        for (int round = 0; round < 3_000; round++) {
            String text = randomText(random);
            assertThat(Doubts.find(text, List.of(text), List.of()))
                    .as(text)
                    .allMatch(doubt -> doubt.hint().startsWith("Der "));
        }
    }

    @Test
    void claimsOfRandomTextStandInOrderAndDoNotOverlap() {
        Random random = new Random(46);
        for (int round = 0; round < 3_000; round++) {
            String text = randomText(random);
            int end = 0;
            for (Claim claim : Claims.of(text, List.of())) {
                assertThat(claim.start()).as(text).isGreaterThanOrEqualTo(end);
                assertThat(text.substring(claim.start(), claim.end()))
                        .isEqualTo(claim.text())
                        .isNotEmpty();
                end = claim.end();
            }
        }
    }

    @Test
    void spansBeyondTheTextDoNoHarm() {
        List<NamedSpan> spans =
                List.of(new NamedSpan(-3, 2, "PERSON"), new NamedSpan(3, 900, "STREET"), new NamedSpan(7, 7, "ID"));
        assertThatCode(() -> Doubts.find("Am 12. Mai", List.of(), spans)).doesNotThrowAnyException();
    }

    private static int length(String piece) {
        return HEAVIEST.contains(piece) || piece.length() > 40 ? MEGABYTE : MEGABYTE / 8;
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(40);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(3)) {
                case 0 -> text.append(PIECES.charAt(random.nextInt(PIECES.length())));
                case 1 -> text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextBoolean() ? " " : "");
                default -> text.append(random.nextInt(100));
            }
        }
        return text.toString();
    }
}
