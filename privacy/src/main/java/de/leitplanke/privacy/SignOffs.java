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
            }
        }
        takeLastLines(words, spans);
    }

    private static boolean isSignOff(Words words, int i) {
        if (words.has(i - 1, Role.CLOSING) && words.isLineEnd(i + 1)) {
            return NameGrammar.isNameWord(words, i);
        }
        return words.form(i) == Form.CAPITAL
                && ((isFamilyName(words, i) && isBehindMark(words, i)) || isBehindDate(words, i));
    }

    private static boolean isBehindMark(Words words, int i) {
        boolean end = words.isLineEnd(i + 1) || words.isMark(i + 1, ']') || words.isMark(i + 1, ')');
        boolean dash = (words.isMark(i - 1, '–') || words.isMark(i - 1, '/')) && !words.isLineEnd(i - 2);
        boolean bracket = words.isMark(i - 1, '(') && words.isMark(i + 1, ')');
        return (dash && end) || (bracket && (words.isMark(i + 2, '.') || words.isLineEnd(i + 2)));
    }

    /** "Musterberg, 15.06.2026 Fahrenholz" */
    private static boolean isBehindDate(Words words, int i) {
        int from = i - 1;
        while (i - from < LAST_WORDS && !words.isLineEnd(from - 1)) {
            from--;
        }
        return words.isApart(i)
                && words.isLineEnd(i + 1)
                && words.form(i - 1) == Form.NUMBER
                && words.isCapital(from)
                && words.isMark(from + 1, ',')
                && NameGrammar.isNameWord(words, i);
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
            int end = i;
            while (words.isCapital(end) && isLineWord(words, end) && end < i + LONGEST_SIGN) {
                end++;
            }
            if (end > i && words.isLineEnd(i - 1) && words.isLineEnd(end) && isFamilyName(words, i)) {
                spans.person(i, end, Certainty.CHECK, "last-line");
            }
        }
    }

    private static boolean isLineWord(Words words, int i) {
        return isFamilyName(words, i) || words.is(i, WordKind.SURNAME);
    }
}
