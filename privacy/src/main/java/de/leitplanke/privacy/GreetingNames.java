package de.leitplanke.privacy;

/** "Liebe Anna," and "Moin Björn" at the beginning of a line, and every further name in that line. */
final class GreetingNames implements WordRule {

    private static final int LONGEST_LINE = 14;

    @Override
    public void apply(Words words, Spans spans) {
        int greeting = Role.GREETING.bit();
        for (int i = words.next(0, greeting); i < words.count(); i = words.next(i + 1, greeting)) {
            if (words.isLineEnd(i - 1)) {
                takeLine(words, i, spans);
            }
        }
    }

    private static void takeLine(Words words, int start, Spans spans) {
        boolean expected = false;
        for (int i = start; i < start + LONGEST_LINE && !words.isLineEnd(i); i++) {
            if (words.has(i, Role.GREETING)) {
                expected = true;
            } else if (expected && NameGrammar.isNameWord(words, i)) {
                i = Math.max(i, takeName(words, i, spans) - 1);
                expected = NameGrammar.isUnd(words, i + 1) || words.isMark(i + 1, ',');
            } else if (!NameGrammar.isUnd(words, i) && !words.isMark(i, ',')) {
                return;
            }
        }
    }

    private static int takeName(Words words, int at, Spans spans) {
        int end = NameGrammar.end(words, at);
        if (NameGrammar.isGiven(words, at)) {
            spans.person(at, end, Certainty.SURE, "greeting");
        } else if (NameGrammar.isDistinct(words, at) && !words.has(at, Role.FUNCTION)) {
            spans.person(at, end, Certainty.LIKELY, "greeting");
        }
        return end;
    }
}
