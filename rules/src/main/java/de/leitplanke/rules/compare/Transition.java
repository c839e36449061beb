package de.leitplanke.rules.compare;

import de.leitplanke.rules.Facts;
import de.leitplanke.rules.Obligation;
import de.leitplanke.rules.Outcome;
import java.util.List;
import java.util.Set;

/**
 * Situations of one group whose decisions turn in the same way.
 *
 * @param before the outcome as it is
 * @param after the outcome as planned
 * @param gained obligations that are new
 * @param lost obligations that fall away
 * @param count how many of the situations gone through
 * @param known how many of those have no unknown fact
 * @param patterns what characterises exactly these situations: each is in exactly one pattern, the largest first
 * @param examples a few of them, complete ones first; what they do not name is in order
 */
public record Transition(
        Outcome before,
        Outcome after,
        Set<Obligation> gained,
        Set<Obligation> lost,
        long count,
        long known,
        List<Pattern> patterns,
        List<Facts> examples) {

    public Direction direction() {
        return Direction.of(before, after, gained, lost);
    }
}
