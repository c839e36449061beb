package de.leitplanke.privacy;

import java.util.List;

/** All recognisers of values that are known by their shape; their findings do not overlap. */
final class ShapeRecognisers {

    private static final List<Recogniser> ALL = List.of(new ShapeScanner());

    private ShapeRecognisers() {}

    static List<Recogniser> all() {
        return ALL;
    }
}
