package de.leitplanke.library.orientation;

import de.leitplanke.register.Tool;
import de.leitplanke.rules.Decision;
import de.leitplanke.rules.Outcome;
import java.util.Comparator;
import java.util.List;

/** What the agreement decides for one tool. */
record Ruling(Tool tool, Decision decision) {

    private static final List<Outcome> BEST_FIRST = List.of(
            Outcome.ALLOWED,
            Outcome.ALLOWED_WITH_OBLIGATIONS,
            Outcome.UNDETERMINED,
            Outcome.APPROVAL_NEEDED,
            Outcome.FORBIDDEN);

    /** The best outcome first, of these the one with the fewest duties, of these the tool that protects most. */
    static final Comparator<Ruling> ORDER = Comparator.comparingInt(
                    (Ruling ruling) -> BEST_FIRST.indexOf(ruling.outcome()))
            .thenComparingInt(ruling -> ruling.decision().duties().size())
            .thenComparing(ruling -> ruling.tool().toolClass(), Comparator.reverseOrder())
            .thenComparing(ruling -> ruling.tool().key());

    Outcome outcome() {
        return decision.outcome();
    }
}
