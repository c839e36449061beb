package de.leitplanke.privacy;

import de.leitplanke.privacy.Words.Form;
import java.util.Arrays;

/** Cuts a text into {@link Words} in one pass. */
final class WordReader {

    private final PreparedText prepared;
    private final String text;
    private int count;
    private int[] starts;
    private int[] ends;
    private Form[] forms;
    private int chunkEnd;
    private boolean inAddress;

    private WordReader(PreparedText prepared) {
        this.prepared = prepared;
        this.text = prepared.text();
        int guess = text.length() / 4 + 16;
        starts = new int[guess];
        ends = new int[guess];
        forms = new Form[guess];
    }

    static Words read(PreparedText prepared, GermanLexicon lexicon) {
        WordReader reader = new WordReader(prepared);
        int at = 0;
        while (at < reader.text.length()) {
            at = reader.next(at);
        }
        return new Words(reader.text, lexicon, reader.count, reader.starts, reader.ends, reader.forms);
    }

    private int next(int at) {
        char c = text.charAt(at);
        if (c == '\n') {
            return add(at, at + 1, Form.LINE_END);
        }
        if (c == ' ') {
            return partsCells(at) ? add(at, at + 1, Form.MARK) : at + 1;
        }
        if (at >= chunkEnd) {
            openChunk(at);
        }
        if (inAddress) {
            return add(at, chunkEnd, Form.ADDRESS);
        }
        if (Character.isLetterOrDigit(c)) {
            return word(at);
        }
        return isDutchArticle(at) ? add(at, at + 2, Form.LOWER) : add(at, at + 1, Form.MARK);
    }

    /** A tab behind a colon only sets the value off. */
    private boolean partsCells(int at) {
        return prepared.original().charAt(prepared.originOf(at)) == '\t'
                && count > 0
                && text.charAt(ends[count - 1] - 1) != ':';
    }

    /** The word in "van 't Hoff". */
    private boolean isDutchArticle(int at) {
        return (text.charAt(at) == '\'' || text.charAt(at) == '’') && text.startsWith("t ", at + 1);
    }

    /** Looks once at what stands between two spaces: mail and web addresses are not cut into words. */
    private void openChunk(int at) {
        int end = at;
        boolean address = text.startsWith("www.", at);
        while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\n') {
            address |= (text.charAt(end) == '@' && end > at) || (text.charAt(end) == '/' && text.startsWith("//", end));
            end++;
        }
        chunkEnd = end;
        inAddress = address;
    }

    private int word(int start) {
        int end = start;
        int upper = 0;
        int lower = 0;
        int digits = 0;
        while (end < text.length() && isInside(start, end)) {
            char c = text.charAt(end++);
            if (Character.isUpperCase(c)) {
                upper++;
            } else if (Character.isDigit(c)) {
                digits++;
            } else if (Character.isLetter(c)) {
                lower++;
            }
        }
        return add(start, end, form(text.charAt(start), upper, lower, digits));
    }

    private boolean isInside(int start, int at) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        boolean afterLetter = at > start && Character.isLetter(text.charAt(at - 1));
        boolean beforeLetter = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        if (c == '-') {
            return afterLetter && beforeLetter;
        }
        return (c == '\'' || c == '’') && afterLetter && (beforeLetter || isGenitiveMark(start, at));
    }

    /** The apostrophe of "Schulz' Antrag", but not the closing quotation mark of 'Schulz'. */
    private boolean isGenitiveMark(int start, int at) {
        return "sxzßSXZ".indexOf(text.charAt(at - 1)) >= 0
                && Character.isUpperCase(text.charAt(start))
                && (start == 0 || text.charAt(start - 1) != text.charAt(at));
    }

    private static Form form(char first, int upper, int lower, int digits) {
        if (Character.isDigit(first)) {
            return Form.NUMBER;
        }
        if (upper + lower == 1) {
            return digits > 0 ? Form.MARK : Form.LETTER;
        }
        if (!Character.isUpperCase(first)) {
            return Form.LOWER;
        }
        return lower == 0 ? Form.ALL_CAPS : Form.CAPITAL;
    }

    private int add(int start, int end, Form form) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            forms = Arrays.copyOf(forms, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        forms[count] = form;
        count++;
        return end;
    }
}
