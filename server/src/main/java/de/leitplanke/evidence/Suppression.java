package de.leitplanke.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which lines of a table get no figure: those below the threshold, and in a partition as many more as it takes that
 * nobody computes a hidden line by taking the shown ones from the whole.
 */
final class Suppression {

    private Suppression() {}

    static Set<Line> hidden(List<Line> lines, long threshold) {
        Set<Line> hidden = new HashSet<>();
        for (Part part : Part.values()) {
            List<Line> own = lines.stream().filter(line -> line.part() == part).toList();
            hidden.addAll(part.isPartition() ? inPartition(own, threshold) : below(own, threshold));
        }
        return hidden;
    }

    private static List<Line> below(List<Line> lines, long threshold) {
        return lines.stream().filter(line -> line.isBelow(threshold)).toList();
    }

    /** Hides the smallest shown lines too, until all hidden ones together reach the threshold. */
    private static List<Line> inPartition(List<Line> lines, long threshold) {
        List<Line> hidden = new ArrayList<>(below(lines, threshold));
        List<Line> shown = new ArrayList<>(lines);
        shown.removeAll(hidden);
        shown.sort(Comparator.comparingLong(Line::weight).thenComparing(Line::key));
        while (isGap(hidden, threshold) && !shown.isEmpty()) {
            hidden.add(shown.removeFirst());
        }
        return hidden;
    }

    private static boolean isGap(List<Line> hidden, long threshold) {
        long weight = hidden.stream().mapToLong(Line::weight).sum();
        return weight > 0 && weight < threshold;
    }
}
