package de.leitplanke.rules.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Pairs the parts of two lists by their id, in the order of the second; parts it lacks stay at their old place. */
final class InOrder {

    private InOrder() {}

    /** A part on both sides, or on one. */
    record Pair<T>(String id, Optional<T> before, Optional<T> after) {}

    static <T> List<Pair<T>> pairs(List<T> before, List<T> after, Function<T, String> id) {
        Map<String, T> old = new HashMap<>();
        before.forEach(part -> old.put(id.apply(part), part));
        List<Pair<T>> pairs = new ArrayList<>();
        for (T part : after) {
            String name = id.apply(part);
            pairs.add(new Pair<>(name, Optional.ofNullable(old.remove(name)), Optional.of(part)));
        }
        int next = 0;
        for (T part : before) {
            String name = id.apply(part);
            if (old.containsKey(name)) {
                pairs.add(next, new Pair<>(name, Optional.of(part), Optional.empty()));
            }
            next = place(pairs, name) + 1;
        }
        return List.copyOf(pairs);
    }

    private static <T> int place(List<Pair<T>> pairs, String id) {
        int place = 0;
        while (!pairs.get(place).id().equals(id)) {
            place++;
        }
        return place;
    }
}
