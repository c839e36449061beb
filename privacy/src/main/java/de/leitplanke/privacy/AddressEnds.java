package de.leitplanke.privacy;

/**
 * How far web addresses reach in one text. Remembers the last stretch, so that a text of many addresses inside each
 * other is still read once.
 */
final class AddressEnds {

    private final char[] text;
    private int from;
    private int to;

    /** How many more brackets are closed than opened in the stretch. */
    private int closed;

    AddressEnds(char[] text) {
        this.text = text;
    }

    /**
     * Offset behind the characters from here on that may stand in an address, without the punctuation at their end,
     * which is the sentence's.
     *
     * @param most characters to read
     */
    int end(int start, int most) {
        int limit = Math.min(text.length, start + most);
        if (start < from || start >= to || to > limit) {
            from = start;
            to = start;
            closed = 0;
        }
        while (from < start) {
            closed -= closes(text[from++]);
        }
        while (to < limit && isPart(text[to])) {
            closed += closes(text[to++]);
        }
        return withoutPunctuation();
    }

    /** A closing bracket belongs to the address only if it was opened inside. */
    private int withoutPunctuation() {
        int surplus = closed;
        int end = to;
        while (end > from && (text[end - 1] == ')' ? surplus > 0 : ".,;:!?'…]–".indexOf(text[end - 1]) >= 0)) {
            surplus -= closes(text[--end]);
        }
        return end;
    }

    private static int closes(char c) {
        return c == ')' ? 1 : c == '(' ? -1 : 0;
    }

    private static boolean isPart(char c) {
        return c > ' ' && c != '\u0085' && "<>\"„“”»«|\\^`{}".indexOf(c) < 0;
    }
}
