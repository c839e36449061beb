package de.leitplanke.privacy;

import de.leitplanke.privacy.Words.Form;
import java.util.Arrays;

/** Cuts a text into {@link Words} in one pass. */
final class WordReader {

    private final PreparedText prepared;
    private final char[] text;
    private final boolean hasTabs;
    private int count;
    private int[] starts;
    private int[] ends;
    private Form[] forms;
    private int[] hashes;
    private int chunkEnd;
    private boolean inAddress;

    private WordReader(PreparedText prepared) {
        this.prepared = prepared;
        this.text = prepared.characters();
        this.hasTabs = prepared.original().indexOf('\t') >= 0;
        int guess = text.length / 4 + 16;
        starts = new int[guess];
        ends = new int[guess];
        forms = new Form[guess];
        hashes = new int[guess];
    }

    static Words read(PreparedText prepared, GermanLexicon lexicon) {
        WordReader reader = new WordReader(prepared);
        int at = 0;
        while (at < reader.text.length) {
            at = reader.next(at);
        }
        return new Words(prepared, lexicon, reader.count, reader.starts, reader.ends, reader.forms, reader.hashes);
    }

    private int next(int at) {
        char c = text[at];
        if (c == '\n') {
            return add(at, at + 1, Form.LINE_END);
        }
        if (c == ' ') {
            return hasTabs && partsCells(at) ? add(at, at + 1, Form.MARK) : at + 1;
        }
        if (at >= chunkEnd) {
            openChunk(at);
        }
        if (inAddress) {
            return add(at, chunkEnd, Form.ADDRESS);
        }
        if (LetterClass.of(c) != 0) {
            return word(at);
        }
        return isDutchArticle(at) ? add(at, at + 2, Form.LOWER) : add(at, at + 1, Form.MARK);
    }

    /** A tab behind a colon only sets the value off. */
    private boolean partsCells(int at) {
        return prepared.original().charAt(prepared.originOf(at)) == '\t'
                && count > 0
                && text[ends[count - 1] - 1] != ':';
    }

    /** The word in "van 't Hoff". */
    private boolean isDutchArticle(int at) {
        return (text[at] == '\'' || text[at] == '’') && startsWith("t ", at + 1);
    }

    private boolean startsWith(String part, int at) {
        return prepared.text().startsWith(part, at);
    }

    /** Looks once at what stands between two spaces: mail and web addresses are not cut into words. */
    private void openChunk(int at) {
        int end = at;
        boolean address = text[at] == 'w' && startsWith("www.", at);
        while (end < text.length && text[end] != ' ' && text[end] != '\n') {
            char c = text[end];
            address |= (c == '@' && end > at) || (c == '/' && end + 1 < text.length && text[end + 1] == '/');
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
        while (end < text.length) {
            int kind = LetterClass.of(text[end]);
            if (kind == LetterClass.UPPER) {
                upper++;
            } else if (kind == LetterClass.DIGIT) {
                digits++;
            } else if (kind == LetterClass.OTHER) {
                lower++;
            } else if (!isJoint(start, end)) {
                break;
            }
            end++;
        }
        boolean article = upper > 0 && isArabicArticle(start, end);
        return add(start, end, article ? Form.CAPITAL : form(text[start], upper, lower, digits));
    }

    /** The beginning of "al-Hamdani", whose name is capitalised behind it. */
    private boolean isArabicArticle(int start, int end) {
        return end - start > 4
                && text[start + 2] == '-'
                && (text[start] == 'a' || text[start] == 'e' || text[start] == 'u')
                && "ldnrstz".indexOf(text[start + 1]) >= 0
                && LetterClass.of(text[start + 3]) == LetterClass.UPPER;
    }

    /** A hyphen or an apostrophe that belongs to the word. */
    private boolean isJoint(int start, int at) {
        char c = text[at];
        if (at == start || (c != '-' && c != '\'' && c != '’') || !LetterClass.isLetter(text[at - 1])) {
            return false;
        }
        boolean beforeLetter = at + 1 < text.length && LetterClass.isLetter(text[at + 1]);
        return beforeLetter || (c != '-' && isGenitiveMark(start, at));
    }

    /** The apostrophe of "Schulz' Antrag", but not the closing quotation mark of 'Schulz'. */
    private boolean isGenitiveMark(int start, int at) {
        return "sxzßSXZ".indexOf(text[at - 1]) >= 0
                && Character.isUpperCase(text[start])
                && (start == 0 || text[start - 1] != text[at]);
    }

    private static Form form(char first, int upper, int lower, int digits) {
        int kind = LetterClass.of(first);
        if (kind == LetterClass.DIGIT) {
            return Form.NUMBER;
        }
        if (upper + lower == 1) {
            return digits > 0 ? Form.MARK : Form.LETTER;
        }
        if (kind != LetterClass.UPPER) {
            return Form.LOWER;
        }
        return lower == 0 ? Form.ALL_CAPS : Form.CAPITAL;
    }

    private int add(int start, int end, Form form) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            forms = Arrays.copyOf(forms, count * 2);
            hashes = Arrays.copyOf(hashes, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        forms[count] = form;
        hashes[count] = hash(start, end);
        count++;
        return end;
    }

    private int hash(int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + Casing.lower(text[i]);
        }
        return hash;
    }
}
