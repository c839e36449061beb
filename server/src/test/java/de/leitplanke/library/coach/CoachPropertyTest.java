package de.leitplanke.library.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for every text. */
class CoachPropertyTest {

    private static final List<String> SCRAPS = List.of(
            "Schreibe",
            "einen",
            "Brief",
            "an",
            "die",
            "Eltern",
            "kürze",
            "ohne",
            "Namen",
            "höchstens",
            "drei",
            "Sätze",
            "und",
            ",",
            ".",
            "?",
            "!",
            ":",
            "„",
            "“",
            "\"",
            "[",
            "]",
            "{{",
            "}}",
            "XXX",
            "\n",
            "\n\n",
            "12.3.",
            "4,50",
            "€",
            "§",
            "nicht",
            "nichts",
            "erfinden",
            "wenn",
            "fehlt",
            "frag",
            "nach",
            "ü",
            "u\u0308",
            "\ud83d\ude00",
            "\ud83d",
            "\u0000",
            "’s",
            "Bürger*innen",
            "14-",
            "Soll",
            "wer",
            "entscheide",
            "Tabelle",
            "gut",
            "Muster:",
            "<",
            "___");

    private final Coach coach = Coach.standard();
    private final Random random = new Random(20261123);

    @Test
    void everyStretchLiesInsideTheTextAndTheScoreWithinItsBounds() {
        for (int round = 0; round < 2_000; round++) {
            String text = scraps(random.nextInt(60));

            CoachReading reading = coach.read(text, null);

            assertThat(reading.score()).isBetween(0, 100);
            assertThat(reading.recognised()).allMatch(one -> one.end() <= text.length());
        }
    }

    @Test
    void anyCharactersAreReadWithoutFailing() {
        for (int round = 0; round < 500; round++) {
            String text = random.ints(random.nextInt(200), 0, Character.MAX_VALUE + 1)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());

            assertThat(coach.read(text, null).score()).isBetween(0, 100);
        }
    }

    @Test
    void decomposedUmlautsAreReadLikeComposedOnes() {
        for (LabelledPrompt prompt : LabelledPrompt.of("known.yaml")) {
            String composed = Normalizer.normalize(prompt.text(), Normalizer.Form.NFC);
            String decomposed = Normalizer.normalize(prompt.text(), Normalizer.Form.NFD);

            assertThat(criteria(decomposed)).as(prompt.id()).isEqualTo(criteria(composed));
        }
    }

    @Test
    void partThatWasRecognisedIsStillRecognisedWithASentenceMore() {
        for (LabelledPrompt prompt : LabelledPrompt.of("known.yaml")) {
            CoachReading before = coach.read(prompt.text(), prompt.type());
            CoachReading after = coach.read("Erfinde nichts. " + prompt.text(), prompt.type());

            assertThat(after.found(Criterion.Q8)).as(prompt.id()).isTrue();
            assertThat(after.score()).as(prompt.id()).isGreaterThanOrEqualTo(before.score());
        }
    }

    @Test
    void workGrowsWithTheLengthOfTheTextAndNoFaster() {
        for (String scrap : List.of(
                "Schreibe den Eltern einen Brief, höchstens drei Sätze, nichts erfinden. ",
                "schreibe und kürze und mach ",
                "nicht nur wenn was fehlt ",
                "a ",
                "\" ",
                "[ {{ „ ",
                "\n\nwas? ",
                "12 ")) {
            long small = coach.steps(scrap.repeat(50_000 / scrap.length()));
            long large = coach.steps(scrap.repeat(100_000 / scrap.length()));

            assertThat(large).as(scrap).isLessThanOrEqualTo(2 * small + small / 10 + 1_000);
            assertThat(large).as(scrap).isLessThan(100_000L * 1_000);
        }
    }

    private List<Criterion> criteria(String text) {
        return coach.read(text, null).recognised().stream()
                .map(Recognised::criterion)
                .toList();
    }

    private String scraps(int count) {
        return IntStream.range(0, count)
                .mapToObj(scrap -> SCRAPS.get(random.nextInt(SCRAPS.size())))
                .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
    }
}
