package de.leitplanke.privacy;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Streets and organisations: "Polnische Kapelle 1" and "Katholische Bücherei" say nothing about a person. */
final class NamedThings {

    private final PreparedText prepared;
    private final NavigableMap<Integer, Integer> endsByStart = new TreeMap<>();

    NamedThings(PreparedText prepared, List<Finding> findings) {
        this.prepared = prepared;
        for (Finding finding : findings) {
            if (finding.label() == Label.STREET || finding.label() == Label.ORG) {
                endsByStart.merge(finding.start(), finding.end(), Math::max);
            }
        }
    }

    /** Whether the stretch of prepared text is only a part of such a name. */
    boolean hold(int start, int end) {
        int from = prepared.originOf(start);
        int to = prepared.originOf(end);
        Map.Entry<Integer, Integer> before = endsByStart.floorEntry(from);
        return before != null && before.getValue() >= to && before.getValue() - before.getKey() > to - from;
    }
}
