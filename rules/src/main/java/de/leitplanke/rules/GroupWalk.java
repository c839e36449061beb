package de.leitplanke.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * A walk through all situations of one group.
 *
 * @param all every situation, those with unknown facts included
 * @param known the situations in which nothing is unknown
 * @param unanswered the first few known situations with released tool and field in which no rule of the group answers
 */
record GroupWalk(Tally all, Tally known, List<Situation> unanswered) {

    private static final int MOST_EXAMPLES = 5;
    private static final int RELEASED = Facts.index(ReleaseStatus.RELEASED) + 1;

    static GroupWalk through(FactGroup group) {
        Tally all = new Tally();
        Tally known = new Tally();
        List<Situation> unanswered = new ArrayList<>();
        group.forEachSituation(situation -> {
            Summary summary = group.summary(situation);
            all.add(summary, situation);
            if (group.facts().stream().allMatch(situation::knows)) {
                known.add(summary, situation);
                if (summary.unanswered() && isReleased(group, situation) && unanswered.size() < MOST_EXAMPLES) {
                    unanswered.add(situation);
                }
            }
        });
        return new GroupWalk(all, known, List.copyOf(unanswered));
    }

    private static boolean isReleased(FactGroup group, Situation situation) {
        return isReleased(Fact.TOOL_STATUS, group, situation) && isReleased(Fact.FIELD_STATUS, group, situation);
    }

    private static boolean isReleased(Fact status, FactGroup group, Situation situation) {
        return !group.facts().contains(status) || situation.code(status) == RELEASED;
    }
}
