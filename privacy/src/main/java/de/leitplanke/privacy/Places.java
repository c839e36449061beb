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
            } else if (words.isCapital(i)) {
                takeWord(words, i, spans);
            }
        }
    }

    private static void takeWord(Words words, int i, Spans spans) {
        if (isField(words, i)) {
            takeField(words, i, spans);
        } else if (isBeforeDate(words, i) || isOnlyWordOfCell(words, i)) {
            spans.add(i, i + 1, Label.LOCATION, Certainty.LIKELY, "place-before-date");
        } else if (isPartOfTown(words, i)) {
            spans.add(i, i + 1, Label.LOCATION, Certainty.LIKELY, "part-of-town");
        } else if (isBehindBirth(words, i)) {
            int end = words.is(i, WordKind.PLACE) || !NameGrammar.isDistinct(words, i + 1) ? i + 1 : i + 2;
            spans.add(i, end, Label.LOCATION, Certainty.LIKELY, "place-of-birth");
        }
    }

    /** "Schwerte, den 17. Januar 2026" at the beginning of a line. */
    private static boolean isBeforeDate(Words words, int i) {
        boolean opens = words.isLineEnd(i - 1) && words.isMark(i + 1, ',');
        int date = words.reads(i + 2, "den") || words.reads(i + 2, "am") ? i + 3 : i + 2;
        return opens
                && words.form(date) == Form.NUMBER
                && words.isMark(date + 1, '.')
                && (words.is(i, WordKind.PLACE) || !words.isCommon(i))
                && !words.has(i, Role.WEEKDAY);
    }

    /** "in Unna-Massen" */
    private static boolean isPartOfTown(Words words, int i) {
        int last = words.lastPart(i);
        return last > words.start(i)
                && words.has(i - 1, Role.PLACE_PREPOSITION)
                && words.form(i - 1) == Form.LOWER
                && words.isPart(words.start(i), last - 1, WordKind.CITY);
    }

    /** A town that nothing but its cell announces. */
    private static boolean isOnlyWordOfCell(Words words, int i) {
        boolean alone = words.isApart(i) && (words.isApart(i + 1) || words.isLineEnd(i + 1));
        return alone && words.is(i, WordKind.CITY) && !words.is(i, WordKind.COMMON | WordKind.SURNAME | WordKind.GIVEN);
    }

    /** "geb. 08.04.1957 IN OLSBERG" */
    private static boolean isBehindBirth(Words words, int i) {
        boolean in = words.reads(i - 1, "in") || words.reads(i - 1, "IN");
        boolean year = words.form(i - 2) == Form.NUMBER && words.length(i - 2) >= 4;
        return in && year && (words.is(i, WordKind.PLACE) || NameGrammar.isDistinct(words, i));
    }

    private static boolean isPostCode(Words words, int i) {
        if (words.isMark(i - 1, '-') && words.isGlued(i)) {
            return isBehindCountry(words, i);
        }
        return words.form(i) == Form.NUMBER
                && words.length(i) == 5
                && !words.reads(i - 2, "Nr")
                && !words.isGlued(i + 1)
                && HouseNumber.digits(words, i) == 5;
    }

    /** "D-45990", "A-6215", "CH-6472" */
    private static boolean isBehindCountry(Words words, int i) {
        boolean country = words.reads(i - 2, "D") || words.reads(i - 2, "A") || words.reads(i - 2, "CH");
        int digits = words.reads(i - 2, "D") ? 5 : 4;
        return country && words.length(i) == digits && HouseNumber.digits(words, i) == digits;
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
        return (words.isMark(i - 1, ':') && words.has(i - 2, Role.PLACE_FIELD))
                || (words.isApart(i) && words.has(i - 1, Role.PLACE_FIELD))
                || words.reads(i - 1, "Gemarkung")
                || words.reads(i - 1, "Ortsteil")
                || (words.reads(i - 1, "von") && words.reads(i - 2, "Grundbuch"));
    }

    private static void takeField(Words words, int i, Spans spans) {
        boolean place = words.is(i, WordKind.PLACE) || NameGrammar.isDistinct(words, i);
        if (place && words.form(i + 1) != Form.NUMBER) {
            spans.add(i, i + 1, Label.LOCATION, Certainty.SURE, "place-field");
        }
    }
}
