package de.leitplanke.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextDiffTest {

    private static final List<String> WORDS = List.of(
            "KI",
            "darf",
            "nicht",
            "die",
            "Beschäftigten",
            "beurteilen",
            "§\u202f5",
            "Abs.",
            "2",
            "und",
            "oder",
            "„so“",
            "Werkzeuge,",
            "Klasse",
            "T1",
            "–");

    @Test
    void replacedWordIsMarkedInsideItsSentence() {
        TextDiff diff = TextDiff.of("Die Frist beträgt zwei Wochen.", "Die Frist beträgt drei Wochen.");

        assertThat(diff.left())
                .containsExactly(
                        new Segment(Segment.Kind.KEPT, "Die Frist beträgt "),
                        new Segment(Segment.Kind.REMOVED, "zwei"),
                        new Segment(Segment.Kind.KEPT, " Wochen."));
        assertThat(diff.right()).contains(new Segment(Segment.Kind.ADDED, "drei"));
    }

    @Test
    void shortCommonWordBetweenTwoChangesIsNoIsland() {
        TextDiff diff = TextDiff.of(
                "Die Leitung prüft Namen und Zahlen vor jeder Ausgabe im Amt.",
                "Die Leitung prüft Tatsachen und Quellen vor jeder Ausgabe im Amt.");

        assertThat(diff.left()).contains(new Segment(Segment.Kind.REMOVED, "Namen und Zahlen"));
        assertThat(diff.right()).contains(new Segment(Segment.Kind.ADDED, "Tatsachen und Quellen"));
    }

    @Test
    void sentencesWithLittleInCommonAreReplacedAsAWhole() {
        TextDiff diff =
                TextDiff.of("Die Stadt führt ein Register.", "Wer fragt, die bekommt binnen vier Wochen Antwort.");

        assertThat(diff.left()).hasSize(1);
        assertThat(diff.right()).hasSize(1);
        assertThat(diff.changed()).isTrue();
    }

    @Test
    void equalTextsHaveNoChange() {
        assertThat(TextDiff.of("Ein Satz.", "Ein Satz.").changed()).isFalse();
        assertThat(TextDiff.of("", "").changed()).isFalse();
    }

    @Test
    void segmentsJoinedGiveBothTextsAndKeptPartsAgree() {
        Random random = new Random(20_261_122);
        for (int trial = 0; trial < 2_000; trial++) {
            String before = sentence(random, 1 + random.nextInt(25));
            String after = trial % 2 == 0 ? sentence(random, random.nextInt(25)) : edited(random, before);
            TextDiff diff = TextDiff.of(before, after);

            assertThat(diff.before()).isEqualTo(before);
            assertThat(diff.after()).isEqualTo(after);
            assertThat(kept(diff.left())).isEqualTo(kept(diff.right()));
            assertThat(diff.changed()).isEqualTo(!before.equals(after));
        }
    }

    @Test
    void differenceTheOtherWayRoundExchangesTheSides() {
        Random random = new Random(7);
        for (int trial = 0; trial < 500; trial++) {
            String before = sentence(random, 12);
            String after = edited(random, before);

            assertThat(TextDiff.of(after, before).before())
                    .isEqualTo(TextDiff.of(before, after).after());
            assertThat(TextDiff.of(after, before).changed())
                    .isEqualTo(TextDiff.of(before, after).changed());
        }
    }

    private static String kept(List<Segment> segments) {
        StringBuilder kept = new StringBuilder();
        segments.stream()
                .filter(segment -> segment.kind() == Segment.Kind.KEPT)
                .forEach(segment -> kept.append(segment.text()));
        return kept.toString();
    }

    private static String sentence(Random random, int words) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            chosen.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", chosen);
    }

    private static String edited(Random random, String sentence) {
        List<String> words = new ArrayList<>(List.of(sentence.split(" ")));
        int place = random.nextInt(words.size());
        if (random.nextBoolean() || words.size() == 1) {
            words.add(place, WORDS.get(random.nextInt(WORDS.size())));
        } else {
            words.remove(place);
        }
        return String.join(" ", words);
    }
}
