package de.leitplanke.privacy;

/** The headings and cells of columns that hold names. */
final class NameCells {

    private static final int LONGEST_NOUN = 5;
    private static final int LONGEST_HEADING = 6;

    private NameCells() {}

    /** One or two words, all of which announce a name: "Name, Vorname", "Lehrkraft", "Erziehungsberechtigte/r". */
    static boolean isHeading(Words words, int from, int to) {
        boolean heading = false;
        for (int i = from; i < to && words.form(i) != Words.Form.NUMBER; i++) {
            if (words.isCapital(i)) {
                if (!words.has(i, Role.LABEL) && !words.has(i, Role.NAME_COLUMN)) {
                    return false;
                }
                heading = true;
            }
        }
        return heading && to - from <= LONGEST_HEADING;
    }

    /**
     * Takes the name that fills the cell, behind a word such as "Kind" or before a remark; "Weber, Ida u. Leo" are two.
     */
    static void take(Words words, int from, int to, Spans spans) {
        int at = from;
        while (at < to) {
            int end = takeOne(words, words.has(at, Role.RELATION) && at + 1 < to ? at + 1 : at, to, spans);
            int next = isAnd(words, end) ? words.isMark(end + 1, '.') ? end + 2 : end + 1 : to;
            at = Math.max(next, at + 1);
        }
    }

    /** Position behind the name that begins here. */
    private static int takeOne(Words words, int at, int to, Spans spans) {
        int end = at;
        while (end < to && isPart(words, end)) {
            end++;
        }
        int last = end > at && words.isMark(end - 1, ',') ? end - 1 : end;
        boolean whole = end == to || words.isMark(end, ',') || words.isMark(end, '(') || isAnd(words, end);
        if (whole && last > at && words.form(last - 1).isWord()) {
            spans.person(at, last, Certainty.SURE, "name-column");
        }
        return end;
    }

    private static boolean isAnd(Words words, int i) {
        return (NameGrammar.isUnd(words, i) && !NameGrammar.isVonUndZu(words, i))
                || words.isMark(i, '&')
                || words.reads(i, "u");
    }

    private static boolean isPart(Words words, int i) {
        if (words.isMark(i, ',')) {
            return NameGrammar.isGiven(words, i + 1) || NameGrammar.isDistinct(words, i + 1);
        }
        if (words.isCapital(i)) {
            return words.has(i - 1, Role.PARTICLE)
                    || words.is(i, WordKind.GIVEN | WordKind.SURNAME)
                    || NameGrammar.isDistinct(words, i)
                    || words.length(i) <= LONGEST_NOUN;
        }
        return NameGrammar.isInitial(words, i)
                || (words.has(i, Role.PARTICLE) && (!NameGrammar.isUnd(words, i) || NameGrammar.isVonUndZu(words, i)))
                || (words.isMark(i, '.') && words.isGlued(i));
    }
}
