package de.leitplanke.platform.start;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Refuses a record from a file that lacks something, with a German message. */
public final class Given {

    private Given() {}

    /**
     * Takes names and values in turn.
     *
     * @throws IllegalArgumentException in German, if one is missing or blank, or a list or a map has an empty place
     */
    public static void all(@Nullable Object... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value == null || (value instanceof String text && text.isBlank())) {
                throw new IllegalArgumentException("Die Angabe „" + namesAndValues[i] + "“ fehlt oder ist leer.");
            }
            if (hasGap(value)) {
                throw new IllegalArgumentException("In der Angabe „" + namesAndValues[i] + "“ ist eine Stelle leer.");
            }
        }
    }

    private static boolean hasGap(Object value) {
        return switch (value) {
            case Collection<?> many -> many.stream().anyMatch(Objects::isNull);
            case Map<?, ?> many -> many.values().stream().anyMatch(Objects::isNull);
            default -> false;
        };
    }
}
