package de.leitplanke.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Leaves one finding where several overlap: a checked identifier, a rule's rather than the tagger's, the longer, the
 * surer.
 */
final class Overlaps {

    private static final Comparator<Finding> STRONGEST_FIRST = (one, other) -> {
        int weaker = Integer.compare(weakness(one), weakness(other));
        int shorter = weaker != 0 ? weaker : Integer.compare(length(other), length(one));
        int doubtful = shorter != 0 ? shorter : one.certainty().compareTo(other.certainty());
        int later = doubtful != 0 ? doubtful : Integer.compare(one.start(), other.start());
        return later != 0 ? later : one.label().compareTo(other.label());
    };

    private static final Comparator<Finding> BY_POSITION = (one, other) -> {
        int later = Integer.compare(one.start(), other.start());
        int longer = later != 0 ? later : Integer.compare(one.end(), other.end());
        return longer != 0 ? longer : one.label().compareTo(other.label());
    };

    private Overlaps() {}

    /** Sorted by position; flags stay beside whatever they overlap. */
    static List<Finding> resolve(List<Finding> found) {
        List<Finding> result = new ArrayList<>(found.size());
        List<Finding> others = new ArrayList<>(found.size());
        Set<Finding> flags = new LinkedHashSet<>();
        for (Finding finding : found) {
            if (finding.label().isFlag()) {
                flags.add(finding);
            } else {
                others.add(finding);
            }
        }
        others.sort(BY_POSITION);
        int from = 0;
        while (from < others.size()) {
            int to = endOfGroup(others, from);
            addStrongest(others.subList(from, to), result);
            from = to;
        }
        result.addAll(flags);
        result.sort(BY_POSITION);
        return List.copyOf(result);
    }

    /** Position behind the findings that overlap this one, directly or by others between them. */
    private static int endOfGroup(List<Finding> byPosition, int from) {
        int end = byPosition.get(from).end();
        int to = from + 1;
        while (to < byPosition.size() && byPosition.get(to).start() < end) {
            end = Math.max(end, byPosition.get(to++).end());
        }
        return to;
    }

    private static void addStrongest(List<Finding> group, List<Finding> result) {
        if (group.size() == 1) {
            result.add(group.getFirst());
            return;
        }
        group.sort(STRONGEST_FIRST);
        NavigableMap<Integer, Finding> kept = new TreeMap<>();
        for (Finding finding : group) {
            if (isFree(kept, finding)) {
                kept.put(finding.start(), finding);
            }
        }
        result.addAll(kept.values());
    }

    private static int weakness(Finding finding) {
        return finding.checked() ? 0 : finding.rule().equals(Tagger.RULE) ? 2 : 1;
    }

    private static int length(Finding finding) {
        return finding.end() - finding.start();
    }

    private static boolean isFree(NavigableMap<Integer, Finding> kept, Finding finding) {
        Map.Entry<Integer, Finding> before = kept.lowerEntry(finding.end());
        return before == null || !before.getValue().overlaps(finding);
    }
}
