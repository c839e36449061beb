package de.leitplanke.library.coach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A least length that is beyond a greatest one: "höchstens 20 Wörter, mindestens 14 Sätze", "40 Wörter, alle 19
 * Vereine".
 */
final class LengthConflict {

    private final LengthReader reader;
    private final NamedThings things;

    LengthConflict(Grammar grammar) {
        this.reader = new LengthReader(grammar);
        this.things = new NamedThings(grammar);
    }

    Optional<Hit> find(Order order) {
        List<Measure> measures = new ArrayList<>();
        for (int at = 0; at < order.size(); at++) {
            reader.read(order, at).ifPresent(measures::add);
            things.read(order, at).ifPresent(measures::add);
        }
        Optional<Measure> least = measures.stream().max(Comparator.comparingDouble(Measure::least));
        Optional<Measure> most = measures.stream().min(Comparator.comparingDouble(Measure::most));
        return least.isPresent()
                        && most.isPresent()
                        && least.get().least() > most.get().most()
                ? Optional.of(new Hit(
                        Math.min(least.get().at(), most.get().at()),
                        Math.max(least.get().at(), most.get().at()) + 1))
                : Optional.empty();
    }
}
