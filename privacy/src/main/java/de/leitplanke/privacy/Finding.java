package de.leitplanke.privacy;

/**
 * A stretch of a text that holds personal data or a trigger word of a special category.
 *
 * @param start first UTF-16 offset in the given text
 * @param end UTF-16 offset behind the last character
 * @param label what was found
 * @param certainty how sure the recogniser is
 * @param rule kebab-case name of the recogniser's rule, for explanations and tests
 * @param birth whether a {@link Label#DATE} is a date of birth
 * @param checked whether a check digit or an equivalent proof of the value passed
 */
public record Finding(
        int start, int end, Label label, Certainty certainty, String rule, boolean birth, boolean checked) {

    public Finding {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no stretch of text: " + start + " to " + end);
        }
    }

    /** A finding that is no date of birth and has no check digit. */
    public static Finding of(int start, int end, Label label, Certainty certainty, String rule) {
        return new Finding(start, end, label, certainty, rule, false, false);
    }

    /** The words of the text that this finding covers. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** Whether both cover at least one common character. */
    public boolean overlaps(Finding other) {
        return start < other.end && other.start < end;
    }
}
