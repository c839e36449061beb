package de.leitplanke.library.coach;

/**
 * A stretch of the text that the coach understood.
 *
 * @param start offset of its first character, in UTF-16 units
 * @param end offset behind its last character
 */
public record Recognised(Criterion criterion, int start, int end) {

    public Recognised {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no stretch: " + start + " to " + end);
        }
    }
}
