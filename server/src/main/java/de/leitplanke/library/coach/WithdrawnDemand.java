package de.leitplanke.library.coach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One demand made here and taken back there: "nicht werblich, aber mit Werbesprüchen". */
final class WithdrawnDemand {

    private final List<PhraseBook> demands;
    private final ToldProperty told;
    private final SeparateParts parts;
    private final BitSet negations;
    private final BitSet softening;

    WithdrawnDemand(Grammar grammar, ToldProperty told, SeparateParts parts) {
        Stream<PhraseBook> named = Grammar.lines("M2", "denied").stream()
                .flatMap(line -> List.of(line.split(" ", -1)).stream())
                .map(pole -> grammar.phrases("M2", pole));
        Stream<PhraseBook> worded =
                WordPair.of(grammar, "M2", "words").stream().flatMap(pair -> Stream.of(pair.one(), pair.other()));
        this.demands = Stream.concat(named, worded).toList();
        this.told = told;
        this.parts = parts;
        this.negations = grammar.words("negating");
        this.softening = grammar.words("softening");
    }

    Optional<Hit> find(Order order) {
        return demands.stream()
                .map(demand -> find(order, demand.find(order)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Hit> find(Order order, List<Hit> hits) {
        List<Hit> denied = new ArrayList<>();
        List<Hit> demanded = new ArrayList<>();
        for (Hit hit : hits) {
            if (denied(order, hit)) {
                denied.add(hit);
            } else if (!order.precedes(hit.from(), 2, negations) && !told.holds(order, hit)) {
                demanded.add(hit);
            }
        }
        if (denied.isEmpty() || demanded.isEmpty()) {
            return Optional.empty();
        }
        Hit one = denied.getFirst();
        return demanded.stream()
                .filter(other -> apart(one, other) && !separate(order, first(one, other), last(one, other)))
                .findFirst()
                .map(other -> new Hit(first(one, other).from(), last(one, other).to()));
    }

    private boolean separate(Order order, Hit first, Hit second) {
        return parts.forOthers(order, first, second) || parts.narrows(order, first, second);
    }

    /** "Nicht förmlich", but neither "nicht zu förmlich" nor "nicht nur förmlich". */
    private boolean denied(Order order, Hit hit) {
        return order.precedes(hit.from(), 2, negations) && !order.precedes(hit.from(), 1, softening);
    }

    private static boolean apart(Hit one, Hit other) {
        return one.to() <= other.from() || other.to() <= one.from();
    }

    private static Hit first(Hit one, Hit other) {
        return one.from() < other.from() ? one : other;
    }

    private static Hit last(Hit one, Hit other) {
        return one.from() < other.from() ? other : one;
    }
}
