package de.leitplanke.evidence;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A figure about people or use as it may be shown. It never says that all have done something or that nobody has,
 * because that would be a statement about each of them.
 *
 * @param value a multiple of 5 near the number; present with {@link Extent#ABOUT} alone
 */
public record Figure(Extent extent, OptionalLong value) {

    /** What a figure says. */
    public enum Extent {
        /** The group is too small, or another one could be computed from this figure. */
        TOO_FEW,
        /** Nobody or hardly anybody: fewer than five. */
        HARDLY_ANY,
        /** About as many as the value says. */
        ABOUT,
        /** All or nearly all. */
        NEARLY_ALL;

        /** Key of the German words in the message files; those of ABOUT take the value. */
        public String textKey() {
            return "figure." + name();
        }
    }

    static final Figure TOO_FEW = new Figure(Extent.TOO_FEW, OptionalLong.empty());
    static final Figure HARDLY_ANY = new Figure(Extent.HARDLY_ANY, OptionalLong.empty());
    static final Figure NEARLY_ALL = new Figure(Extent.NEARLY_ALL, OptionalLong.empty());

    static Figure about(long value) {
        return new Figure(Extent.ABOUT, OptionalLong.of(value));
    }

    static Figure stored(String extent, @Nullable Long value) {
        return new Figure(Extent.valueOf(extent), value == null ? OptionalLong.empty() : OptionalLong.of(value));
    }

    @Nullable
    Long valueOrNull() {
        return value.isPresent() ? value.getAsLong() : null;
    }
}
