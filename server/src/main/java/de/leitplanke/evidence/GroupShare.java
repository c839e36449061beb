package de.leitplanke.evidence;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A share of a group of people as it may be shown. Small groups get no figure. It never says that all have done
 * something or that nobody has, because that would be a statement about each of them.
 *
 * @param percent rounded to 5; 100 means all or nearly all, 0 nobody or hardly anybody; empty if the group is too small
 */
public record GroupShare(OptionalInt percent) {

    private static final int STEP = 5;

    /** How many people at least may be missing from all, or be the only ones, without the figure telling so. */
    private static final long BLUR = 2;

    /** As it was kept; null for a group that was too small. */
    public static GroupShare ofPercent(@Nullable Integer percent) {
        return new GroupShare(percent == null ? OptionalInt.empty() : OptionalInt.of(percent));
    }

    /**
     * Counts people, never events.
     *
     * @param part how many people of the group it is true for
     * @param whole people in the group
     * @param threshold smallest group about which anything is said, as the agreement sets it
     */
    public static GroupShare of(long part, long whole, long threshold) {
        return new GroupShare(whole < threshold ? OptionalInt.empty() : OptionalInt.of(rounded(part, whole)));
    }

    public boolean isTooSmall() {
        return percent.isEmpty();
    }

    private static int rounded(long part, long whole) {
        long blur = Math.max(BLUR, whole * STEP / 100);
        if (whole - part <= blur) {
            return 100;
        }
        return part <= blur ? 0 : Math.clamp(Math.round(100.0 * part / whole / STEP) * STEP, STEP, 100 - STEP);
    }
}
