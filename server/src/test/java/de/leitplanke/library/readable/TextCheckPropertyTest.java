package de.leitplanke.library.readable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds for every text: hints lie inside it, in order, and two copies of a text are twice as hard. */
class TextCheckPropertyTest {

    private static final int ROUNDS = 300;
    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final String SCRAPS =
            "aäßZ .,;:!?…„“\"()[]{}§-–*/@#0123456789\n\r\t\u202F\u00A0\u0301\uD83D\uDE00\uD800'’_";
    private static final List<String> PIECES = List.of(
            "z.",
            "B.",
            "www.",
            "https://",
            "a@b",
            "(",
            "[",
            ")",
            "]",
            "wird",
            "geprüft",
            "nicht",
            "unüblich",
            "Nr. 3",
            "§ 5 Abs. 2",
            "der",
            "Prüfung",
            "ist",
            "zu",
            "zahlen",
            "zwanzig",
            "Sie",
            "du",
            "man",
            "\n",
            "\n\n",
            ",",
            ".",
            "-");

    private final Random random = new Random(20260301);
    private final GoldPassages gold = GoldPassages.of("known.yaml");

    @Test
    void hintsLieInsideTheTextInOrderAndDoNotOverlapWithinAKind() {
        for (int round = 0; round < ROUNDS; round++) {
            String text = round % 2 == 0 ? scraps() : pieces();
            List<Hint> hints = TextCheck.of(text, Level.PLAIN).hints();

            assertThat(hints).as(text).isSortedAccordingTo(Comparator.comparingInt(Hint::start));
            assertThat(hints).as(text).allMatch(hint -> 0 <= hint.start() && hint.start() < hint.end());
            assertThat(hints).as(text).allMatch(hint -> hint.end() <= text.length());
            byKind(hints).values().forEach(ofKind -> assertApart(text, ofKind));
        }
    }

    @Test
    void twoCopiesOfATextHaveTwiceTheHintsOfEveryKind() {
        for (int round = 0; round < ROUNDS; round++) {
            String text = passages();

            assertThat(counts(text + "\n\n" + text)).as(text).isEqualTo(doubled(counts(text)));
        }
    }

    @Test
    void everyWordBelongsToExactlyOneSentence() {
        for (int round = 0; round < ROUNDS; round++) {
            String text = passages();
            List<Token> tokens = new Tokeniser(text, WordList.shipped().abbreviations(), new WordForms()).tokens();
            long words = tokens.stream().filter(Token::countsAsWord).count();
            List<Sentence> sentences =
                    Prose.of(text, Level.PLAIN, WordList.shipped()).sentences();

            assertThat(sentences.stream()
                            .flatMap(sentence -> sentence.tokens().stream())
                            .filter(Token::countsAsWord)
                            .count())
                    .isEqualTo(words);
        }
    }

    private static void assertApart(String text, List<Hint> ofKind) {
        for (int i = 1; i < ofKind.size(); i++) {
            assertThat(ofKind.get(i).start())
                    .as(text)
                    .isGreaterThanOrEqualTo(ofKind.get(i - 1).end());
        }
    }

    private static Map<Kind, List<Hint>> byKind(List<Hint> hints) {
        return hints.stream().collect(Collectors.groupingBy(Hint::kind));
    }

    private static Map<Kind, Integer> counts(String text) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        TextCheck.of(text, Level.PLAIN).hints().forEach(hint -> counts.merge(hint.kind(), 1, Integer::sum));
        return counts;
    }

    private static Map<Kind, Integer> doubled(Map<Kind, Integer> counts) {
        Map<Kind, Integer> doubled = new EnumMap<>(Kind.class);
        counts.forEach((kind, count) -> doubled.put(kind, 2 * count));
        return doubled;
    }

    private String scraps() {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(200);
        for (int i = 0; i < length; i++) {
            text.append(SCRAPS.charAt(random.nextInt(SCRAPS.length())));
        }
        return text.toString();
    }

    private String pieces() {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(60);
        for (int i = 0; i < length; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(4) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private String passages() {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Kind kind = KINDS.get(random.nextInt(KINDS.size()));
            List<String> texts = gold.texts(kind);
            chosen.add(texts.get(random.nextInt(texts.size())));
        }
        return String.join(random.nextBoolean() ? " " : "\n", chosen);
    }
}
