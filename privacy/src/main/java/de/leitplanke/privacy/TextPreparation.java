package de.leitplanke.privacy;

import java.text.Normalizer;
import java.util.Arrays;

/** Builds a {@link PreparedText} in one pass over the grapheme-like groups of a base character and its marks. */
final class TextPreparation {

    private final String original;
    private final StringBuilder text;
    private int[] origin;

    private TextPreparation(String original) {
        this.original = original;
        this.text = new StringBuilder(original.length());
        this.origin = new int[original.length() + 1];
    }

    static PreparedText prepare(String original) {
        return new TextPreparation(original).run();
    }

    private PreparedText run() {
        int at = 0;
        while (at < original.length()) {
            at = isMark(at + 1) ? composed(at) : single(at);
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
        if (!isInvisible(c)) {
            append(plain(c), at);
        }
        return at + 1;
    }

    private void append(char c, int from) {
        origin[text.length()] = from;
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
