package de.leitplanke.library.readable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What makes a German text hard to read, for the person who writes it. The text is never changed and nothing is kept.
 * Takes time in proportion to the length of the text. No hint does not mean that a text is easy: only readers can say
 * so.
 *
 * @param hints by their place in the text; those of one kind do not overlap
 */
public record TextCheck(List<Hint> hints, Summary summary) {

    private static final List<Check> CHECKS = List.of(
            new LongSentences(),
            new Passive(),
            new NounChains(),
            new DoubleNegation(),
            new UnexplainedAbbreviations(),
            new LongCompounds(),
            new Conjunctive(),
            new AddressOfReader(),
            new HardWords(),
            new NumberWords(),
            new NestedBrackets());

    /** Checks a text of any kind and length, with the shipped list of words. */
    public static TextCheck of(String text, Level level) {
        return of(text, level, WordList.shipped());
    }

    static TextCheck of(String text, Level level, WordList words) {
        Prose prose = Prose.of(text, level, words);
        List<Hint> hints = CHECKS.stream()
                .flatMap(check -> withoutOverlaps(check.hints(prose)).stream())
                .sorted(Comparator.comparingInt(Hint::start)
                        .thenComparingInt(Hint::end)
                        .thenComparing(Hint::kind))
                .toList();
        return new TextCheck(hints, summary(prose, hints));
    }

    private static List<Hint> withoutOverlaps(List<Hint> found) {
        List<Hint> kept = new ArrayList<>();
        found.stream().sorted(Comparator.comparingInt(Hint::start)).forEach(hint -> {
            if (kept.isEmpty() || !kept.getLast().overlaps(hint)) {
                kept.add(hint);
            }
        });
        return kept;
    }

    private static Summary summary(Prose prose, List<Hint> hints) {
        List<Sentence> sentences = prose.sentences();
        var words = sentences.stream().mapToInt(Sentence::wordCount).summaryStatistics();
        int marked = 0;
        int next = 0;
        for (Sentence sentence : sentences) {
            while (next < hints.size() && hints.get(next).start() < sentence.start()) {
                next++;
            }
            if (next < hints.size() && hints.get(next).start() < sentence.end()) {
                marked++;
            }
        }
        return new Summary(sentences.size(), words.getAverage(), Math.max(0, words.getMax()), marked);
    }
}
