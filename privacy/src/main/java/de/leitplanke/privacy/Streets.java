package de.leitplanke.privacy;

import de.leitplanke.privacy.Words.Form;
import java.util.Set;

/** Streets with their house numbers, from the ending of the word or from a preposition and a number; post boxes. */
final class Streets implements WordRule {

    private static final Set<String> BEFORE_NAME = Set.of(
            "Alte", "Alten", "Alter", "Neue", "Neuen", "Neuer", "Obere", "Oberen", "Oberer", "Untere", "Unteren",
            "Unterer", "Große", "Großen", "Kleine", "Kleinen", "Lange", "Langen", "Kurze", "Hohe", "Hohen", "Hintere",
            "Vordere", "Innere", "Äußere");

    private static final int SHORTEST_UNKNOWN = 8;

    /** "Haus" and "Gut" stand before other nouns as well, "Siedlung" and "Bauerschaft" with a number hardly do. */
    private static final int LONGEST_HOUSE = 7;

    private static final Set<String> MANORS = Set.of(
            "Siedlung",
            "Bauerschaft",
            "Bauernschaft",
            "Kolonie",
            "Weiler",
            "Vorwerk",
            "Kotten",
            "Villa",
            "Haus",
            "Gut",
            "Hof",
            "Schloss",
            "Burg",
            "Rittergut",
            "Forsthaus");

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

    /** "Birkenweg" and "Marktplatz" say by their ending that they are the whole name. */
    static boolean isWholeName(Words words, int i) {
        return words.isCapital(i)
                && !isGenericWord(words, i)
                && (StreetEndings.CLEAR.endCapital(words, i) || StreetEndings.USUAL.endCapital(words, i));
    }

    /** "schulstr 9" as people type it: without a capital only a clear ending and a short number show a street. */
    private static void takeSmallStreet(Words words, int i, Spans spans) {
        boolean street = words.length(i) > 6 && StreetEndings.CLEAR.end(words, i);
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
        if (isManor(words, i)) {
            takeManor(words, i, spans);
        }
        if (words.reads(i, "Postfach")) {
            takePostBox(words, i, spans);
        }
        if (isGenericWord(words, i) && StreetEndings.NAMED_AFTER.endCapital(words, i)) {
            takeNamedAfter(words, i, spans);
        }
        boolean clear = StreetEndings.CLEAR.endCapital(words, i) && !words.endsWith(i, "mstr");
        if (!clear && (words.form(i + 1) != Form.NUMBER || !StreetEndings.BEFORE_NUMBER.endCapital(words, i))) {
            if (isAdjectiveOfStreet(words, i - 1) && words.isMark(i - 2, ',') && !words.has(i, Role.NO_STREET)) {
                spans.add(i - 1, HouseNumber.end(words, i + 1), Label.STREET, Certainty.CHECK, "adjective-and-number");
            }
            takeUnknown(words, i, spans);
            return;
        }
        int number = words.isMark(i + 1, '.') && words.isGlued(i + 1) && clear ? i + 2 : i + 1;
        int end = words.isApart(number) ? number : HouseNumber.end(words, number);
        if (end > number && isStreetBeforeNumber(words, i)) {
            spans.add(start(words, i), end, Label.STREET, Certainty.SURE, "street-with-number");
        } else if (clear && isProperName(words, i) && !isCounted(words, i)) {
            spans.add(start(words, i), i + 1, Label.STREET, Certainty.LIKELY, "street");
        }
    }

    /** ", Lange Wende 40 b": an adjective of streets before a noun with a short number. */
    private static boolean isAdjectiveOfStreet(Words words, int i) {
        return words.form(i).isWord() && BEFORE_NAME.contains(words.string(i)) && !words.isSentenceStart(i);
    }

    /** ", Röttgersbank 8.": a word of no dictionary with a short number, set off from the sentence. */
    private static void takeUnknown(Words words, int i, Spans spans) {
        boolean set = words.isMark(i - 1, ',') && words.form(i + 1) == Form.NUMBER && words.length(i + 1) <= 3;
        if (!set
                || words.length(i) < SHORTEST_UNKNOWN
                || words.kinds(i) != 0
                || words.isCommon(i)
                || words.isMixed(i)
                || words.string(i).endsWith("nummer")) {
            return;
        }
        int end = HouseNumber.end(words, i + 1);
        boolean closes = words.isLineEnd(end) || words.isMark(end, '.') || words.isMark(end, ';');
        if (end > i + 1 && closes) {
            spans.add(i, end, Label.STREET, Certainty.CHECK, "unknown-word-and-number");
        }
    }

    /** "Am Alten Markt 3a", "An der Kapelle 2": the preposition is part of the name. */
    private static void takeAfterOpener(Words words, int opener, Spans spans) {
        int at = opener + 1;
        if (words.has(at, Role.STREET_ARTICLE)) {
            at++;
        }
        if (words.form(at) == Form.LOWER
                && words.endsWith(at, "en")
                && words.is(at, WordKind.ADJECTIVE)
                && words.isCapital(at + 1)) {
            at++;
        }
        int first = at;
        while (at < first + 4
                && words.isCapital(at)
                && !words.isApart(at)
                && !words.has(at, Role.NO_STREET)
                && !words.has(at, Role.WEEKDAY)) {
            at++;
        }
        int end = HouseNumber.end(words, at);
        boolean sign = words.form(at - 1) == Form.ALL_CAPS && words.form(opener) != Form.ALL_CAPS;
        if (at > first
                && !sign
                && !StreetEndings.NONE.endCapital(words, at - 1)
                && end > at
                && !isYear(words, at, end)
                && !words.has(end, Role.NO_STREET)
                && !words.has(end, Role.WEEKDAY)) {
            Certainty certainty =
                    StreetEndings.BEFORE_NUMBER.endCapital(words, at - 1) ? Certainty.SURE : Certainty.LIKELY;
            spans.add(opener, end, Label.STREET, certainty, "preposition-and-number");
        }
    }

    /** A word before the name of a farm or a house that takes the place of a street. */
    static boolean isManor(Words words, int i) {
        return words.isCapital(i) && MANORS.contains(words.string(i));
    }

    /** "Gut Ehringhausen 3", "Haus Westhoven 1" */
    private static void takeManor(Words words, int i, Spans spans) {
        int at = i + 1;
        while (at < i + 3 && NameGrammar.isNameWord(words, at) && !words.has(at, Role.NO_STREET)) {
            at++;
        }
        int end = HouseNumber.end(words, at);
        boolean name =
                !words.is(i + 1, WordKind.NOUN) || words.is(i + 1, WordKind.SURNAME) || words.length(i) > LONGEST_HOUSE;
        if (at > i + 1 && end > at && name && !isYear(words, at, end) && words.length(at) <= 3) {
            spans.add(i, end, Label.STREET, Certainty.LIKELY, "manor");
        }
    }

    /** "Straße des 17. Juni 135", "Platz der Republik 1" */
    private static void takeNamedAfter(Words words, int i, Spans spans) {
        int at = words.reads(i + 1, "des") || words.reads(i + 1, "der") ? i + 2 : i;
        int last = at + 5;
        while (at > i && at < last && (words.isCapital(at) || isOrdinal(words, at) || words.isMark(at, '.'))) {
            at++;
        }
        int end = HouseNumber.end(words, at);
        if (at > i + 2 && end > at && words.isCapital(at - 1)) {
            spans.add(i, end, Label.STREET, Certainty.SURE, "named-after");
        }
    }

    private static boolean isOrdinal(Words words, int i) {
        return words.form(i) == Form.NUMBER
                && words.isMark(i + 1, '.')
                && words.isGlued(i + 1)
                && words.has(i + 2, Role.WEEKDAY);
    }

    /** "Im Sommer 1996" */
    private static boolean isYear(Words words, int from, int to) {
        return to == from + 1
                && words.length(from) == 4
                && (words.text().startsWith("19", words.start(from))
                        || words.text().startsWith("20", words.start(from)));
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
            return words.form(i - 1).isWord() && BEFORE_NAME.contains(words.string(i - 1)) ? i - 1 : i;
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
            return words.reads(i, "Markt") || (start(words, i) < i && !words.is(i - 1, WordKind.PLACE));
        }
        return StreetEndings.CLEAR.endCapital(words, i)
                || StreetEndings.USUAL.endCapital(words, i)
                || !(words.is(i, WordKind.NOUN) || isMeasured(words, i + 1));
    }

    /** "Gesichtshöhe 32 bis 36 mm", "Landminenmonitor 2007" */
    private static boolean isMeasured(Words words, int number) {
        boolean unit = words.form(number + 1) == Form.LOWER && words.length(number + 1) < 4;
        return unit || isYear(words, number, number + 1);
    }

    /** "eine Lindenallee", "keine gute Seitenstraße" are places of a kind, not this one place. */
    private static boolean isCounted(Words words, int i) {
        int article = words.form(i - 1) == Form.LOWER && words.is(i - 1, WordKind.ADJECTIVE) ? i - 2 : i - 1;
        return startsWithArticle(words, article) || startsWithArticle(words, i - 1);
    }

    private static boolean startsWithArticle(Words words, int i) {
        return words.form(i) == Form.LOWER
                && (words.string(i).startsWith("ein") || words.string(i).startsWith("kein"))
                && words.length(i) < 7;
    }

    private static boolean isProperName(Words words, int i) {
        if (isGenericWord(words, i)) {
            return words.is(i - 1, WordKind.ADJECTIVE) && words.isCapital(i - 1) && !words.isSentenceStart(i - 1);
        }
        return !words.has(i, Role.ROAD) && (words.string(i).indexOf('-') > 0 || !words.is(i, WordKind.NOUN));
    }
}
