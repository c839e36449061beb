package de.leitplanke.privacy;

import de.leitplanke.privacy.Words.Form;

/**
 * Family names alone where people sign off without a closing line: "T. Mai / Pohlkötter", "– Abendroth]", "vorbereiten
 * (Ahlmeyer).", behind place and date, "Gruß KU", and the last lines of a text.
 */
final class SignOffs implements WordRule {

    private static final int LONGEST_SIGN = 3;
    private static final int LAST_WORDS = 16;
    private static final int LONGEST_NAME = 12;

    @Override
    public void apply(Words words, Spans spans) {
        for (int i = 0; i < words.count(); i++) {
            if (words.isCapital(i) && spans.isFree(i, i + 1) && isSignOff(words, i)) {
                spans.person(i, i + 1, Certainty.CHECK, "sign-off");
            } else if (isInitialsLine(words, i)) {
                spans.person(i, i + 4, Certainty.CHECK, "initials");
            }
        }
        takeLastLines(words, spans);
    }

    /** "F. Ö." under or at the end of a message, but not "I. A." */
    private static boolean isInitialsLine(Words words, int i) {
        return NameGrammar.isInitial(words, i)
                && words.isMark(i + 1, '.')
                && NameGrammar.isInitial(words, i + 2)
                && words.isMark(i + 3, '.')
                && words.isLineEnd(i + 4)
                && (words.isLineEnd(i - 1) || words.isMark(i - 1, '.') || words.isMark(i - 1, '–'))
                && !words.reads(i, "I");
    }

    private static boolean isSignOff(Words words, int i) {
        if (words.has(i - 1, Role.CLOSING) && words.isLineEnd(i + 1)) {
            return NameGrammar.isNameWord(words, i);
        }
        return words.form(i) == Form.CAPITAL
                && ((isBehindMark(words, i) && isFamilyName(words, i)) || isBehindDate(words, i));
    }

    private static boolean isBehindMark(Words words, int i) {
        boolean end = words.isLineEnd(i + 1) || words.isMark(i + 1, ']') || words.isMark(i + 1, ')');
        boolean dash = (words.isMark(i - 1, '–') || words.isMark(i - 1, '/')) && !words.isLineEnd(i - 2);
        boolean bracket = words.isMark(i - 1, '(') && words.isMark(i + 1, ')');
        return (dash && end) || (bracket && (words.isMark(i + 2, '.') || words.isLineEnd(i + 2)));
    }

    /** "Musterberg, 15.06.2026 Fahrenholz" */
    private static boolean isBehindDate(Words words, int i) {
        if (words.form(i - 1) != Form.NUMBER || !words.isLineEnd(i + 1) || !words.isApart(i)) {
            return false;
        }
        int from = i - 1;
        while (i - from < LAST_WORDS && !words.isLineEnd(from - 1)) {
            from--;
        }
        return words.isCapital(from) && words.isMark(from + 1, ',') && NameGrammar.isNameWord(words, i);
    }

    private static boolean isFamilyName(Words words, int i) {
        return NameGrammar.isDistinct(words, i)
                && words.length(i) <= LONGEST_NAME
                && !words.isMixed(i)
                && !words.has(i, Role.INSTITUTION)
                && OrganisationWords.endingOf(words, i) == 0
                && !words.has(i, Role.FUNCTION)
                && !words.has(i, Role.LABEL);
    }

    /** Two unknown words, or one of which nothing is known, as a line of its own near the end. */
    private static void takeLastLines(Words words, Spans spans) {
        for (int i = Math.max(0, words.count() - LAST_WORDS); i < words.count(); i++) {
            int end = NameGrammar.isInitial(words, i) && words.isMark(i + 1, '.') ? i + 2 : i;
            int first = end;
            while (words.isCapital(end) && isLineWord(words, end) && end < i + LONGEST_SIGN) {
                end++;
            }
            boolean opens = words.isLineEnd(i - 1) || (words.isApart(i) && words.isCapital(i - 1));
            boolean below = words.isLineEnd(i - 1) && words.isLineEnd(i - 2);
            boolean closes = words.isLineEnd(end)
                    || (words.isApart(end) && (below || words.isApart(i)))
                    || (words.isMark(end, ',') && words.has(end + 1, Role.FUNCTION));
            boolean initial =
                    first > i && end == first && NameGrammar.isNameWord(words, first) && words.isLineEnd(first + 1);
            if (initial && opens) {
                spans.person(i, first + 1, Certainty.CHECK, "last-line");
            } else if (end > first && opens && closes && isFamilyName(words, first)) {
                spans.person(i, end, Certainty.CHECK, "last-line");
            }
        }
    }

    private static boolean isLineWord(Words words, int i) {
        return isFamilyName(words, i) || words.is(i, WordKind.SURNAME);
    }
}
