package de.leitplanke.privacy;

import java.util.List;

/** Numbers of the town's own shapes. */
record TownPatternShape(List<TownPattern> patterns) implements Shape {

    private static final int WEIGHT = 94;

    @Override
    public void look(Scan scan, int at) {
        for (TownPattern pattern : patterns) {
            int end = pattern.end(scan.text(), at);
            if (end > 0) {
                scan.propose(Proposal.of(at, end, Label.ID, Certainty.SURE, "town-pattern", WEIGHT));
            }
        }
    }
}
