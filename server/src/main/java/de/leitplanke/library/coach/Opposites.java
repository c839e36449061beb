package de.leitplanke.library.coach;

import java.util.List;
import java.util.Optional;

/** Two demands that cannot both be met. */
record Opposites(PhraseBook one, PhraseBook other) {

    /** Tokens between them beyond which they concern different things. */
    private static final int FAR = 30;

    /** The stretch that holds both. */
    Optional<Hit> find(Order order) {
        List<Hit> ones = one.find(order);
        List<Hit> others = other.find(order);
        int next = 0;
        for (Hit hit : ones) {
            while (next < others.size() && others.get(next).to() < hit.from() - FAR) {
                next++;
            }
            for (int at = next; at < Math.min(others.size(), next + 3); at++) {
                Hit against = others.get(at);
                boolean apart = against.from() >= hit.to() || hit.from() >= against.to();
                if (apart && against.from() - hit.to() <= FAR) {
                    return Optional.of(new Hit(Math.min(hit.from(), against.from()), Math.max(hit.to(), against.to())));
                }
            }
        }
        return Optional.empty();
    }
}
