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

    /** Takes the name that fills the cell, behind a word such as "Kind" or before a remark; "Weber, Ida u. Leo" are two. */
    static void take(Words words, int from, int to, Spans spans) {
        int at = words.has(from, Role.RELATION) && from + 1 < to ? from + 1 : from;
        int end = at;
        while (end < to && isPart(words, end)) {
            end++;
        }
        int last = end > at && words.isMark(end - 1, ',') ? end - 1 : end;
        int and = isAnd(words, end) ? end : -1;
        boolean whole = end == to || words.isMark(end, ',') || words.isMark(end, '(') || and > 0;
        if (whole && last > at && words.form(last - 1).isWord()) {
            spans.person(at, last, Certainty.SURE, "name-column");
        }
        if (and > 0) {
            take(words, words.isMark(and + 1, '.') ? and + 2 : and + 1, to, spans);
        }
    }

    private static boolean isAnd(Words words, int i) {
        return (NameGrammar.isUnd(words, i) && !NameGrammar.isVonUndZu(words, i)) || words.isMark(i, '&') || words.reads(i, "u");
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
