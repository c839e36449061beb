package de.leitplanke.ledger.export;

import java.util.ArrayList;
import java.util.List;

/** Collects defects, all counted, the first ones kept. */
final class Findings {

    private static final int KEPT = 100;

    private final List<Defect> kept = new ArrayList<>();
    private long count;

    void add(Defect defect) {
        if (kept.size() < KEPT) {
            kept.add(defect);
        }
        count++;
    }

    void addAll(Findings others) {
        others.kept.stream().limit(KEPT - kept.size()).forEach(kept::add);
        count += others.count;
    }

    List<Defect> kept() {
        return List.copyOf(kept);
    }

    long count() {
        return count;
    }
}
