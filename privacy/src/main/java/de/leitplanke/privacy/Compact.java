package de.leitplanke.privacy;

/** Reads a value without its separators, at most 48 characters, and remembers where each one ended in the text. */
final class Compact {

    private static final int MAX = 48;
    private static final int MOST_BETWEEN = 3;
    private static final int MOST_AROUND_LINE_END = 6;

    private final char[] chars = new char[MAX];
    private final int[] ends = new int[MAX];
    private char[] text = {};
    private int start;
    private int size;

    /**
     * Reads from a letter or digit on.
     *
     * @param max most characters to read
     * @param separators characters of which up to three in a row may stand inside, more around the end of a line
     * @param letters whether ASCII letters belong to the value; they are read as capitals
     */
    Compact read(char[] from, int at, int max, String separators, boolean letters) {
        text = from;
        start = at;
        size = 0;
        int gap = 0;
        int most = MOST_BETWEEN;
        for (int i = at; i < from.length && size < Math.min(max, MAX) && gap <= most; i++) {
            char c = from[i];
            if (Ascii.isDigit(c) || (letters && Ascii.isLetter(c))) {
                chars[size] = Ascii.isDigit(c) ? c : (char) (c & ~0x20);
                ends[size++] = i + 1;
                gap = 0;
                most = MOST_BETWEEN;
            } else if (separators.indexOf(c) >= 0) {
                gap++;
                most = c == '\n' ? MOST_AROUND_LINE_END : most;
            } else {
                break;
            }
        }
        return this;
    }

    int size() {
        return size;
    }

    String take(int count) {
        return new String(chars, 0, count);
    }

    char at(int index) {
        return chars[index];
    }

    /** Offset in the text behind the first characters of the value, as many as said. */
    int end(int count) {
        return ends[count - 1];
    }

    /** Whether so many characters were read and the text goes on with neither letter nor digit. */
    boolean endsAfter(int count) {
        return count > 0 && size >= count && !touches(ends[count - 1]);
    }

    private boolean touches(int offset) {
        return offset < text.length && Ascii.isWordPart(text[offset]);
    }

    /** Whether the first characters, as many as said, stand without separators. */
    boolean isSolid(int count) {
        return end(count) - start == count;
    }

    /** Lengths of the groups of the first characters as decimal digits: 2333 for "86 095 742 719". */
    long groups(int count) {
        long groups = 0;
        int length = 1;
        for (int i = 1; i < count; i++) {
            if (ends[i] - ends[i - 1] > 1) {
                groups = groups * 10 + Math.min(length, 9);
                length = 0;
            }
            length++;
        }
        return groups * 10 + Math.min(length, 9);
    }
}
