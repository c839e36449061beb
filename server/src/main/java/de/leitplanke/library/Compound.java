package de.leitplanke.library;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Takes a German compound apart into words that are known, with a linking element between them or none. */
final class Compound {

    private static final int SHORTEST_PART = 4;
    private static final List<String> LINKS = List.of("", "s", "es", "n", "en", "er", "e");

    private Compound() {}

    /** Everything within the word that could be a part of it. */
    static Set<String> candidates(String word) {
        Set<String> parts = new TreeSet<>();
        for (int start = 0; start + SHORTEST_PART <= word.length(); start++) {
            for (int end = start + SHORTEST_PART; end <= word.length(); end++) {
                parts.add(word.substring(start, end));
            }
        }
        parts.remove(word);
        return parts;
    }

    /**
     * The parts that cover the whole word, as few and with as long a first one as possible; empty if there are none.
     */
    static List<String> parts(String word, Predicate<String> known) {
        return IntStream.iterate(word.length() - SHORTEST_PART, end -> end >= SHORTEST_PART, end -> end - 1)
                .mapToObj(end -> word.substring(0, end))
                .filter(known)
                .flatMap(first -> rest(word, first, known).stream())
                .min((one, other) -> Integer.compare(one.size(), other.size()))
                .orElse(List.of());
    }

    private static Optional<List<String>> rest(String word, String first, Predicate<String> known) {
        return LINKS.stream()
                .filter(link -> word.startsWith(link, first.length()))
                .map(link -> word.substring(first.length() + link.length()))
                .filter(rest -> rest.length() >= SHORTEST_PART)
                .map(rest -> known.test(rest) ? List.of(rest) : parts(rest, known))
                .filter(rest -> !rest.isEmpty())
                .map(rest -> Stream.concat(Stream.of(first), rest.stream()).toList())
                .min((one, other) -> Integer.compare(one.size(), other.size()));
    }
}
