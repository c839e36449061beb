package de.leitplanke.privacy;

import de.leitplanke.privacy.Words.Form;

/** Place names that their surroundings announce: behind a post code and behind "Wohnort:". */
final class Places implements WordRule {

    private static final int MOST_WORDS = 3;

    @Override
    public void apply(Words words, Spans spans) {
        for (int i = 0; i < words.count(); i++) {
            if (isPostCode(words, i)) {
                takeAfterPostCode(words, i + 1, spans);
            } else if (words.isCapital(i) && isField(words, i)) {
                takeField(words, i, spans);
            }
        }
    }

    private static boolean isPostCode(Words words, int i) {
        return words.form(i) == Form.NUMBER
                && words.length(i) == 5
                && !words.isGlued(i + 1)
                && HouseNumber.digits(words, i) == 5;
    }

    private static void takeAfterPostCode(Words words, int at, Spans spans) {
        int end = at;
        while (end < at + MOST_WORDS
                && words.isCapital(end)
                && !(end > at && words.isApart(end))
                && !words.has(end, Role.STOP)
                && !words.has(end, Role.NO_STREET)) {
            end++;
        }
        if (end > at) {
            spans.add(at, withRiver(words, end), Label.LOCATION, Certainty.SURE, "behind-post-code");
        }
    }

    /** "Gronau (Westf.)", "Bad Hönnepel am Rhein" */
    private static int withRiver(Words words, int end) {
        boolean river = words.form(end) == Form.LOWER
                && words.isCapital(end + 1)
                && (words.reads(end, "am") || words.reads(end, "an"));
        if (river) {
            return end + 2;
        }
        int close = words.isMark(end + 2, '.') ? end + 3 : end + 2;
        return words.isMark(end, '(') && words.isCapital(end + 1) && words.isMark(close, ')') ? close + 1 : end;
    }

    private static boolean isField(Words words, int i) {
        return words.isMark(i - 1, ':') && words.has(i - 2, Role.PLACE_FIELD);
    }

    private static void takeField(Words words, int i, Spans spans) {
        boolean place = words.is(i, WordKind.PLACE) || NameGrammar.isDistinct(words, i);
        if (place && words.form(i + 1) != Form.NUMBER) {
            spans.add(i, i + 1, Label.LOCATION, Certainty.SURE, "place-field");
        }
    }
}
