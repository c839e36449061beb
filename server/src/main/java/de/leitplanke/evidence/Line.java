package de.leitplanke.evidence;

/**
 * What was counted for one line of a report; it never leaves the server as it is.
 *
 * @param key stable key of the line within its part
 * @param name German name
 * @param people people in the group that the line speaks of
 * @param count for how many of them it is true, or how many decisions it was
 */
public record Line(Part part, String key, String name, long people, long count) {

    /** What must reach the threshold together where lines of a partition are hidden. */
    long weight() {
        return part.countsPeople() ? people : count;
    }

    boolean isBelow(long threshold) {
        return people < threshold || weight() < threshold;
    }
}
