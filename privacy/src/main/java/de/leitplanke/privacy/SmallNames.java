package de.leitplanke.privacy;

import de.leitplanke.privacy.Words.Form;

/** Names as people type them without capitals: "herr schulze", "meine frau (renate)", "mfg k. brüggemann". */
final class SmallNames implements WordRule {

    private static final int MOST_WORDS = 3;
    private static final int LONGEST_SIGNATURE = 7;
    private static final int SHORTEST_GIVEN = 4;
    private static final int MANY_SENTENCES = 3;
    private static final int OPENERS =
            Role.CLOSING.bit() | Role.SALUTATION.bit() | Role.TITLE.bit() | Role.FUNCTION.bit() | Role.RELATION.bit();

    @Override
    public void apply(Words words, Spans spans) {
        if (isTypedSmall(words)) {
            takeGivenNames(words, spans);
        }
        for (int i = words.next(0, OPENERS); i < words.count(); i = words.next(i + 1, OPENERS)) {
            if (words.form(i) != Form.LOWER) {
                continue;
            }
            if (words.has(i, Role.CLOSING) && words.isLineEnd(i - 1)) {
                takeSignature(words, i, spans);
            } else if (words.has(i, Role.SALUTATION) || words.has(i, Role.TITLE)) {
                takeName(words, i + 1, spans, false);
            } else if (words.has(i, Role.FUNCTION) || words.has(i, Role.RELATION)) {
                takeName(words, i + 1, spans, true);
            }
        }
    }

    /** Whether sentences begin in small letters, so that names do so too. */
    private static boolean isTypedSmall(Words words) {
        int sentences = 0;
        for (int i = 0; i < words.count() && sentences < MANY_SENTENCES; i++) {
            boolean end = words.form(i) == Form.MARK
                    && (words.isMark(i, '.') || words.isMark(i, '?') || words.isMark(i, '!'));
            boolean small = end && words.form(i + 1) == Form.LOWER && !words.isGlued(i + 1) && words.length(i - 1) > 3;
            sentences += small ? 1 : 0;
        }
        return sentences == MANY_SENTENCES;
    }

    private static void takeGivenNames(Words words, Spans spans) {
        for (int i = 0; i < words.count(); i++) {
            boolean given = words.form(i) == Form.LOWER
                    && words.length(i) >= SHORTEST_GIVEN
                    && words.isSmall(i, WordKind.GIVEN)
                    && words.isSmallName(i);
            if (given && spans.isFree(i, i + 1)) {
                boolean family = words.isSmallName(i + 1) && words.isSmall(i + 1, WordKind.SURNAME);
                spans.person(i, family ? i + 2 : i + 1, Certainty.CHECK, "small-given-name");
            }
        }
    }

    private static void takeName(Words words, int from, Spans spans, boolean onlyGiven) {
        boolean bracket = words.isMark(from, '(');
        int at = words.isMark(from, '.') || bracket ? from + 1 : from;
        while (words.form(at) == Form.LOWER && words.has(at, Role.TITLE)) {
            at++;
        }
        if (!words.isSmallName(at) || ((onlyGiven || bracket) && !words.isSmall(at, WordKind.GIVEN))) {
            return;
        }
        int end = at + 1;
        while (end < at + MOST_WORDS
                && words.isSmallName(end)
                && (words.isSmall(at, WordKind.GIVEN) || words.isSmall(end, WordKind.SURNAME))) {
            end++;
        }
        boolean known = words.isSmall(at, WordKind.GIVEN | WordKind.SURNAME);
        spans.person(at, end, known ? Certainty.LIKELY : Certainty.CHECK, "small-letters");
    }

    /** The line below the closing line, if nothing else stands there. */
    private static void takeSignature(Words words, int closing, Spans spans) {
        int at = closing + 1;
        while (!words.isLineEnd(at) && at < closing + LONGEST_SIGNATURE) {
            at++;
        }
        int from = at + 1;
        int end = from;
        while (end < from + LONGEST_SIGNATURE && isSignaturePart(words, end)) {
            end++;
        }
        if (words.isLineEnd(end) && words.isSmallName(end - 1) && end > from) {
            spans.person(from, end, Certainty.LIKELY, "small-signature");
        }
    }

    private static boolean isSignaturePart(Words words, int i) {
        return words.isSmallName(i)
                || words.form(i) == Form.LETTER
                || (words.isMark(i, '.') && words.form(i - 1) == Form.LETTER);
    }
}
