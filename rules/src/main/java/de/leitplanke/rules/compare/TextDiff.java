package de.leitplanke.rules.compare;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Two texts with the differences marked word by word.
 *
 * @param left the old text as segments {@code KEPT} and {@code REMOVED}; empty if there was none
 * @param right the new text as segments {@code KEPT} and {@code ADDED}; empty if there is none
 */
public record TextDiff(List<Segment> left, List<Segment> right) {

    public TextDiff {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** Compares by words and punctuation; texts that share too little are marked as a whole. */
    public static TextDiff of(String before, String after) {
        return WordDiff.of(before, after);
    }

    /** The old text as it was. */
    public String before() {
        return joined(left);
    }

    /** The new text as it will be. */
    public String after() {
        return joined(right);
    }

    public boolean changed() {
        return !left.equals(right);
    }

    private static String joined(List<Segment> segments) {
        return segments.stream().map(Segment::text).collect(Collectors.joining());
    }
}
