package de.leitplanke.library.coach;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two numbers demanded of the same thing: "genau fünf, insgesamt acht", "mit sieben Fragen … nur drei Fragen", "eine
 * Folie für jedes der zwölf Ämter, höchstens fünf Folien".
 */
final class CountConflict {

    private final CountReader reader;

    CountConflict(Grammar grammar) {
        this.reader = new CountReader(grammar);
    }

    Optional<Hit> find(Order order) {
        Map<String, Count> first = new HashMap<>();
        @Nullable Count last = null;
        for (int at = 0; at < order.size(); at++) {
            Optional<Count> count = reader.read(order, at);
            if (count.isEmpty()) {
                continue;
            }
            boolean ofTheLast = count.get().thing().equals(CountReader.OF_THESE);
            Count before = ofTheLast ? last : first.putIfAbsent(count.get().thing(), count.get());
            last = count.get();
            if (before != null && before.excludes(last)) {
                return Optional.of(new Hit(before.at(), at + 1));
            }
        }
        return Optional.empty();
    }
}
