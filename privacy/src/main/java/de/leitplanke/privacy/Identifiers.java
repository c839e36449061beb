package de.leitplanke.privacy;

import java.util.ArrayList;
import java.util.List;

/** Finds numbers, dates, addresses of the net and other values that are known by their shape, but no names. */
public final class Identifiers {

    private Identifiers() {}

    /**
     * All identifiers of a text, in order of place and without overlaps, in time linear in its length.
     *
     * @param text any text; offsets of the findings count its UTF-16 units
     */
    public static List<Finding> in(CharSequence text) {
        PreparedText prepared = PreparedText.of(text);
        List<Finding> found = new ArrayList<>();
        ShapeScanner.standard().scan(prepared, found);
        return List.copyOf(found);
    }
}
