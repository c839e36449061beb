package de.leitplanke.rules;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong while reading, so that a writer of an agreement sees everything at once. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void add(Source source, String message) {
        found.add(Problem.at(source, message));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Problem> sorted() {
        return found.stream().distinct().sorted().toList();
    }
}
