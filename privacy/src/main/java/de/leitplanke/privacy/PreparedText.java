package de.leitplanke.privacy;

import org.jspecify.annotations.Nullable;

/**
 * A text as recognisers read it: composed (NFC), without soft hyphens, zero-width and direction characters, with every
 * kind of space as U+0020 and every kind of hyphen as U+002D, with the characters that HTML entities stand for, without
 * the signs before quoted lines, with digits where a scanner read letters for them, and with the way back to the
 * offsets of the original.
 */
final class PreparedText {

    private final String original;
    private final char[] characters;
    private final String text;
    private final int[] origin;
    private @Nullable Columns columns;

    /**
     * @param characters the normalised text
     * @param origin by place the offset in the original, and behind the last one its length
     */
    PreparedText(String original, char[] characters, int[] origin) {
        this.original = original;
        this.characters = characters;
        this.text = new String(characters);
        this.origin = origin;
    }

    static PreparedText of(CharSequence given) {
        return TextPreparation.prepare(given.toString(), true);
    }

    /** A single value, in which every letter means what it is: no entities, no slips of a scanner. */
    static PreparedText ofValue(CharSequence given) {
        return TextPreparation.prepare(given.toString(), false);
    }

    String original() {
        return original;
    }

    /** The normalised text; line feeds stay. */
    String text() {
        return text;
    }

    /** The same for those who look at single characters; not to be written to. */
    char[] characters() {
        return characters;
    }

    /** The tables of the text, read when first asked for. */
    Columns columns() {
        if (columns == null) {
            columns = Columns.of(this);
        }
        return columns;
    }

    /** Offset in the original of the normalised character at {@code at}; {@code text().length()} gives its end. */
    int originOf(int at) {
        return origin[at];
    }

    /** A finding over the normalised stretch, with the offsets of the original. */
    Finding finding(int start, int end, Label label, Certainty certainty, String rule) {
        return finding(start, end, label, certainty, rule, false, false);
    }

    Finding finding(int start, int end, Label label, Certainty certainty, String rule, boolean birth, boolean checked) {
        return new Finding(origin[start], originEnd(end), label, certainty, rule, birth, checked);
    }

    /**
     * Marks and invisible characters behind the last character belong to the stretch only if more text follows inside.
     */
    private int originEnd(int end) {
        int next = origin[end];
        int last = origin[end - 1];
        int behind = original.charAt(last) == '&' ? Math.max(last + 1, HtmlEntity.end(original, last)) : last + 1;
        return onlyMarksBetween(behind, next) ? next : behind;
    }

    private boolean onlyMarksBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.getType(original.charAt(i)) != Character.NON_SPACING_MARK) {
                return false;
            }
        }
        return true;
    }
}
