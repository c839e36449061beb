package de.leitplanke.privacy;

import java.text.Normalizer;
import java.util.Arrays;

/** Builds a {@link PreparedText} in one pass over the grapheme-like groups of a base character and its marks. */
final class TextPreparation {

    private final String original;
    private final StringBuilder text;
    private int[] origin;
    private final boolean mending;
    private boolean doubtfulDigits;

    private TextPreparation(String original, boolean mending) {
        this.original = original;
        this.mending = mending;
        this.text = new StringBuilder(original.length());
        this.origin = new int[original.length() + 1];
    }

    /**
     * @param mending whether to read what entities, quotations and scanners made of the text, too
     */
    static PreparedText prepare(String original, boolean mending) {
        return new TextPreparation(original, mending).run();
    }

    private PreparedText run() {
        int at = quotation(0);
        while (at < original.length()) {
            at = isMark(at + 1) ? composed(at) : single(at);
        }
        if (mending && doubtfulDigits) {
            ScannedDigits.mend(text);
        }
        origin = Arrays.copyOf(origin, text.length() + 1);
        origin[text.length()] = original.length();
        return PreparedText.mapped(original, text.toString(), origin);
    }

    private boolean isMark(int at) {
        return at < original.length()
                && original.charAt(at) >= 0x300
                && Character.getType(original.charAt(at)) == Character.NON_SPACING_MARK;
    }

    private int composed(int start) {
        int end = start + 1;
        while (isMark(end)) {
            end++;
        }
        String group = Normalizer.normalize(original.substring(start, end), Normalizer.Form.NFC);
        for (int i = 0; i < group.length() && i < end - start; i++) {
            append(group.charAt(i), start + i);
        }
        return end;
    }

    private int single(int at) {
        char c = original.charAt(at);
        if (c == '&' && mending) {
            return entity(at);
        }
        if (c == '\n') {
            append(c, at);
            return quotation(at + 1);
        }
        if (!isInvisible(c) && !isEscape(c, at)) {
            append(plain(c), at);
        }
        return at + 1;
    }

    private int entity(int at) {
        int end = HtmlEntity.end(original, at);
        char c = end == at ? '&' : HtmlEntity.character(original, at, end);
        if (!isInvisible(c)) {
            append(plain(c), at);
        }
        return Math.max(end, at + 1);
    }

    /** The signs before the lines of a quoted mail are read as spaces. */
    private int quotation(int lineStart) {
        int at = lineStart;
        while (mending && at < original.length() && (original.charAt(at) == '>' || original.charAt(at) == ' ')) {
            append(' ', at++);
        }
        return at;
    }

    /** The backslash of Markdown before a sign that stands inside values. */
    private boolean isEscape(char c, int at) {
        return c == '\\' && mending && at + 1 < original.length() && "_-.+".indexOf(original.charAt(at + 1)) >= 0;
    }

    private void append(char c, int from) {
        int length = text.length();
        if (length > 0 && Ascii.isDigit(c) != Ascii.isDigit(text.charAt(length - 1))) {
            doubtfulDigits |= ScannedDigits.looksLikeDigit(c) || ScannedDigits.looksLikeDigit(text.charAt(length - 1));
        }
        origin[length] = from;
        text.append(c);
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2069')
                || c == '\uFEFF';
    }

    private static char plain(char c) {
        if (c < 0x80) {
            return c == '\r' || c == '\t' ? ' ' : c;
        }
        if (c == '\u00A0' || (c >= '\u2000' && c <= '\u200A') || c == '\u202F' || c == '\u205F' || c == '\u3000') {
            return ' ';
        }
        return c == '\u2010' || c == '\u2011' || c == '\u2012' ? '-' : c;
    }
}
