package de.leitplanke.library.readable;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A checked text, cut wherever a hint begins or ends, so that a page can mark what the hints are about. */
public record HintedText(List<Stretch> stretches) {

    /**
     * A stretch that the same hints cover.
     *
     * @param begins numbers of the hints that begin here, from 1, in the order of the check
     * @param marked whether a hint about words covers it
     * @param longSentence whether it lies in a sentence that is too long
     */
    public record Stretch(String text, List<Integer> begins, boolean marked, boolean longSentence) {}

    /** Joins again to exactly the text that was checked. */
    public static HintedText of(String text, TextCheck check) {
        List<Hint> hints = check.hints();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        hints.forEach(hint -> cuts.addAll(List.of(hint.start(), hint.end())));
        List<Stretch> stretches = new ArrayList<>();
        int start = 0;
        for (int end : cuts.tailSet(0, false)) {
            stretches.add(stretch(text, start, end, hints));
            start = end;
        }
        return new HintedText(List.copyOf(stretches));
    }

    private static Stretch stretch(String text, int start, int end, List<Hint> hints) {
        List<Hint> covering = hints.stream()
                .filter(hint -> hint.start() <= start && end <= hint.end())
                .toList();
        return new Stretch(
                text.substring(start, end),
                IntStream.range(0, hints.size())
                        .filter(place -> hints.get(place).start() == start)
                        .mapToObj(place -> place + 1)
                        .toList(),
                covering.stream().anyMatch(hint -> hint.kind() != Kind.LONG_SENTENCE),
                covering.stream().anyMatch(hint -> hint.kind() == Kind.LONG_SENTENCE));
    }
}
