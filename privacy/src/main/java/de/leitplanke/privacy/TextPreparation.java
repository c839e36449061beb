package de.leitplanke.privacy;

import java.text.Normalizer;
import java.util.Arrays;

/** Builds a {@link PreparedText} in one pass over the grapheme-like groups of a base character and its marks. */
final class TextPreparation {

    /** Letters among figures that show that a page was scanned. */
    private static final int SLIPS_OF_A_SCANNER = 2;

    private final String original;
    private final char[] source;
    private final boolean mending;
    private final char[] text;
    private final int[] origin;
    private int size;
    private boolean behindDigit;
    private boolean doubtfulDigits;

    private TextPreparation(String original, boolean mending) {
        this.original = original;
        this.source = original.toCharArray();
        this.mending = mending;
        this.text = new char[source.length];
        this.origin = new int[source.length + 1];
    }

    /** @param mending whether to read what entities, quotations and scanners made of the text, too */
    static PreparedText prepare(String original, boolean mending) {
        return new TextPreparation(original, mending).run();
    }

    private PreparedText run() {
        int at = quotation(0);
        while (at < source.length) {
            at = isMark(at + 1) ? composed(at) : single(at);
        }
        if (mending && doubtfulDigits && ScannedDigits.mend(text, size) >= SLIPS_OF_A_SCANNER) {
            size = SplitWords.join(text, origin, size);
        }
        origin[size] = source.length;
        return new PreparedText(original, Arrays.copyOf(text, size), origin);
    }

    private boolean isMark(int at) {
        return at < source.length && source[at] >= 0x300 && Character.getType(source[at]) == Character.NON_SPACING_MARK;
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
        char c = source[at];
        if (Ascii.isLetter(c)) {
            append(c, at);
            return at + 1;
        }
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
        while (mending && at < source.length && (source[at] == '>' || source[at] == ' ')) {
            append(' ', at++);
        }
        return at;
    }

    /** The backslash of Markdown before a sign that stands inside values. */
    private boolean isEscape(char c, int at) {
        return c == '\\' && mending && at + 1 < source.length && "_-.+".indexOf(source[at + 1]) >= 0;
    }

    private void append(char c, int from) {
        boolean digit = Ascii.isDigit(c);
        if (digit != behindDigit && size > 0) {
            doubtfulDigits |= ScannedDigits.looksLikeDigit(digit ? text[size - 1] : c);
        }
        behindDigit = digit;
        origin[size] = from;
        text[size++] = c;
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
        if (c > 0xA0 && c < 0x2000) {
            return c;
        }
        if (c == '\u00A0' || (c >= '\u2000' && c <= '\u200A') || c == '\u202F' || c == '\u205F' || c == '\u3000') {
            return ' ';
        }
        return c == '\u2010' || c == '\u2011' || c == '\u2012' ? '-' : c;
    }
}
