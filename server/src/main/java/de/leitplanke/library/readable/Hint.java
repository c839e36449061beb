package de.leitplanke.library.readable;

import java.util.List;

/**
 * One marked stretch with its explanation. A hint is advice, never an error: the text may be right as it is.
 *
 * @param start first UTF-16 unit of the stretch in the text as given
 * @param end the unit behind its last one
 * @param key of the German explanation in the texts
 * @param values for the placeholders of the explanation, in order
 */
public record Hint(Kind kind, int start, int end, String key, List<String> values) {

    /** Explained by {@code readable.<kind>} or, with a variant, {@code readable.<kind>.<variant>}. */
    static Hint of(Kind kind, String variant, int start, int end, Object... values) {
        String key = "readable." + kind + (variant.isEmpty() ? "" : "." + variant);
        return new Hint(
                kind,
                start,
                end,
                key,
                List.of(values).stream().map(String::valueOf).toList());
    }

    boolean overlaps(Hint other) {
        return start < other.end && other.start < end;
    }
}
