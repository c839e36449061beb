package de.leitplanke.privacy;

import de.leitplanke.privacy.Words.Form;

/** Streets with their house numbers, from the ending of the word or from a preposition and a number; post boxes. */
final class Streets implements WordRule {

    private static final String[] CLEAR_ENDINGS = {"straße", "strasse", "strase", "str", "gasse", "allee", "chaussee"};
    private static final String[] USUAL_ENDINGS = {
        "weg", "platz", "ring", "ufer", "damm", "steig", "pfad", "promenade", "graben", "wall", "stieg"
    };
    private static final String[] ENDINGS_BEFORE_NUMBER = {
        "weg",
        "platz",
        "ring",
        "ufer",
        "damm",
        "steig",
        "pfad",
        "markt",
        "hof",
        "promenade",
        "graben",
        "wall",
        "kamp",
        "stieg",
        "steg",
        "berg",
        "park",
        "feld",
        "garten",
        "gärten",
        "wiese",
        "winkel",
        "hain",
        "hang",
        "tor",
        "brücke",
        "zeile",
        "siedlung",
        "twiete",
        "busch",
        "bogen",
        "höhe",
        "grund",
        "stege",
        "redder",
        "terrasse",
        "esch",
        "bach",
        "tal"
    };

    @Override
    public void apply(Words words, Spans spans) {
        for (int i = 0; i < words.count(); i++) {
            if (words.isCapital(i)) {
                takeStreet(words, i, spans);
            } else if (words.form(i) == Form.LOWER) {
                takeSmallStreet(words, i, spans);
            }
        }
    }

    /** "schulstr 9" as people type it: without a capital only a clear ending and a short number show a street. */
    private static void takeSmallStreet(Words words, int i, Spans spans) {
        boolean street = words.length(i) > 7 && hasEnding(words, i, CLEAR_ENDINGS);
        if (!street || words.has(i, Role.NUMBERED_ROAD)) {
            return;
        }
        int number = words.isMark(i + 1, '.') && words.isGlued(i + 1) ? i + 2 : i + 1;
        int end = HouseNumber.end(words, number);
        if (end > number && words.length(number) <= 3) {
            spans.add(i, end, Label.STREET, Certainty.LIKELY, "small-street-with-number");
        }
    }

    private static void takeStreet(Words words, int i, Spans spans) {
        if (words.has(i, Role.STREET_OPENER)) {
            takeAfterOpener(words, i, spans);
        }
        if (words.reads(i, "Postfach")) {
            takePostBox(words, i, spans);
        }
        boolean clear = endsWith(words, i, CLEAR_ENDINGS);
        if (!clear && (words.form(i + 1) != Form.NUMBER || !endsWith(words, i, ENDINGS_BEFORE_NUMBER))) {
            return;
        }
        int number = words.isMark(i + 1, '.') && words.isGlued(i + 1) && clear ? i + 2 : i + 1;
        int end = HouseNumber.end(words, number);
        if (end > number && isStreetBeforeNumber(words, i)) {
            spans.add(start(words, i), end, Label.STREET, Certainty.SURE, "street-with-number");
        } else if (clear && isProperName(words, i)) {
            spans.add(start(words, i), i + 1, Label.STREET, Certainty.LIKELY, "street");
        }
    }

    /** "Am Alten Markt 3a", "An der Kapelle 2": the preposition is part of the name. */
    private static void takeAfterOpener(Words words, int opener, Spans spans) {
        int at = opener + 1;
        if (words.has(at, Role.STREET_ARTICLE)) {
            at++;
        }
        int first = at;
        while (at < first + 4
                && words.isCapital(at)
                && !words.has(at, Role.NO_STREET)
                && !words.has(at, Role.WEEKDAY)) {
            at++;
        }
        int end = HouseNumber.end(words, at);
        if (at > first
                && end > at
                && !isYear(words, at, end)
                && !words.has(end, Role.NO_STREET)
                && !words.has(end, Role.WEEKDAY)) {
            Certainty certainty = endsWith(words, at - 1, ENDINGS_BEFORE_NUMBER) ? Certainty.SURE : Certainty.LIKELY;
            spans.add(opener, end, Label.STREET, certainty, "preposition-and-number");
        }
    }

    /** "Im Sommer 1996" */
    private static boolean isYear(Words words, int from, int to) {
        return to == from + 1 && words.length(from) == 4;
    }

    private static void takePostBox(Words words, int box, Spans spans) {
        int end = box + 1;
        while (words.form(end) == Form.NUMBER && words.length(end) <= 6 && end < box + 4) {
            end++;
        }
        if (end > box + 1) {
            spans.add(box, end, Label.STREET, Certainty.SURE, "post-box");
        }
    }

    /** "Lange Straße" and "Karl Marx Straße" begin before the word that shows the street. */
    private static int start(Words words, int i) {
        if (!isGenericWord(words, i)) {
            return i;
        }
        int from = i;
        while (i - from < 3 && words.isCapital(from - 1) && !words.has(from - 1, Role.STOP)) {
            from--;
        }
        return from;
    }

    /** "Straße", "Str", "Weg" and "Platz" need words before them, "Birkenstr" does not. */
    private static boolean isGenericWord(Words words, int i) {
        return words.length(i) <= (words.reads(i, "Straße") || words.reads(i, "Strasse") ? 7 : 5);
    }

    /** Words such as "Quartal" or "Kurator" end like streets, "Bundesstraße 216" is a road. */
    private static boolean isStreetBeforeNumber(Words words, int i) {
        if (words.has(i, Role.NUMBERED_ROAD)) {
            return false;
        }
        if (isGenericWord(words, i)) {
            return start(words, i) < i;
        }
        return endsWith(words, i, CLEAR_ENDINGS) || endsWith(words, i, USUAL_ENDINGS) || !words.is(i, WordKind.NOUN);
    }

    private static boolean isProperName(Words words, int i) {
        if (isGenericWord(words, i)) {
            return words.is(i - 1, WordKind.ADJECTIVE) && words.isCapital(i - 1) && !words.isSentenceStart(i - 1);
        }
        return !words.has(i, Role.ROAD) && (words.string(i).indexOf('-') > 0 || !words.is(i, WordKind.NOUN));
    }

    private static boolean endsWith(Words words, int i, String[] endings) {
        return words.isCapital(i) && hasEnding(words, i, endings);
    }

    private static boolean hasEnding(Words words, int i, String[] endings) {
        for (String ending : endings) {
            if (words.endsWith(i, ending)) {
                return true;
            }
        }
        return false;
    }
}
