package de.leitplanke.library.coach;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two demands that cannot both be met.
 *
 * @param told tells what is described or taken back from what is demanded
 * @param separable whether an answer may meet one in its first and the other in its second part
 */
record Opposites(PhraseBook one, PhraseBook other, ToldProperty told, SeparateParts parts, boolean separable) {

    /** Tokens between them beyond which nobody holds them against each other. */
    private static final int FAR = 400;

    /**
     * The stretch that holds both.
     *
     * @param demands what other pairs have found in this order, and what this one adds to it
     */
    Optional<Hit> find(Order order, Map<PhraseBook, List<Hit>> demands) {
        List<Hit> ones = demands.computeIfAbsent(one, demand -> demanded(order, demand));
        if (ones.isEmpty()) {
            return Optional.empty();
        }
        List<Hit> others = demands.computeIfAbsent(other, demand -> demanded(order, demand));
        int next = 0;
        for (Hit hit : ones) {
            while (next < others.size() && others.get(next).to() < hit.from() - FAR) {
                next++;
            }
            for (int at = next; at < Math.min(others.size(), next + 3); at++) {
                Hit against = others.get(at);
                boolean apart = against.from() >= hit.to() || hit.from() >= against.to();
                if (apart && against.from() - hit.to() <= FAR && !separate(order, hit, against)) {
                    return Optional.of(new Hit(Math.min(hit.from(), against.from()), Math.max(hit.to(), against.to())));
                }
            }
        }
        return Optional.empty();
    }

    private boolean separate(Order order, Hit hit, Hit against) {
        boolean before = hit.from() < against.from();
        Hit first = before ? hit : against;
        Hit second = before ? against : hit;
        return parts.forOthers(order, first, second)
                || parts.ofEach(order, first, second)
                || parts.elsewhere(order, first, second)
                || parts.madeFrom(order, first, second)
                || parts.narrows(order, first, second)
                || (separable && parts.inTurn(order, first, second));
    }

    private List<Hit> demanded(Order order, PhraseBook demand) {
        return demand.find(order).stream()
                .filter(hit -> !told.holds(order, hit))
                .toList();
    }
}
