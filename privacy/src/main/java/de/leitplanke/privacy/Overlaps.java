package de.leitplanke.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Leaves one finding where several overlap: a checked identifier, a rule's rather than the tagger's, the longer, the
 * surer.
 */
final class Overlaps {

    private static final Comparator<Finding> STRONGEST_FIRST = Comparator.comparingInt(
                    (Finding finding) -> finding.checked() ? 0 : finding.rule().equals(Tagger.RULE) ? 2 : 1)
            .thenComparingInt(finding -> finding.start() - finding.end())
            .thenComparing(Finding::certainty)
            .thenComparingInt(Finding::start)
            .thenComparing(Finding::label);

    private static final Comparator<Finding> BY_POSITION = Comparator.comparingInt(Finding::start)
            .thenComparingInt(Finding::end)
            .thenComparing(Finding::label);

    private Overlaps() {}

    /** Sorted by position; flags stay beside whatever they overlap. */
    static List<Finding> resolve(List<Finding> found) {
        NavigableMap<Integer, Finding> kept = new TreeMap<>();
        List<Finding> result = new ArrayList<>();
        found.stream()
                .filter(finding -> !finding.label().isFlag())
                .sorted(STRONGEST_FIRST)
                .forEach(finding -> {
                    if (isFree(kept, finding)) {
                        kept.put(finding.start(), finding);
                    }
                });
        result.addAll(kept.values());
        found.stream().filter(finding -> finding.label().isFlag()).distinct().forEach(result::add);
        result.sort(BY_POSITION);
        return List.copyOf(result);
    }

    private static boolean isFree(NavigableMap<Integer, Finding> kept, Finding finding) {
        Map.Entry<Integer, Finding> before = kept.lowerEntry(finding.end());
        return before == null || !before.getValue().overlaps(finding);
    }
}
