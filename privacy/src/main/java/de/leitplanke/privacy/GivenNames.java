package de.leitplanke.privacy;

import java.util.Arrays;

/** Names that show themselves: "Anna Weber", "Weber, Anna", "K. O. von Hausen". */
final class GivenNames implements WordRule {

    static final String FULL_NAME = "given-and-family-name";

    private static final int LONGEST_NOUN = 12;
    private static final int MOST_WORDS = 6;

    @Override
    public void apply(Words words, Spans spans) {
        for (int i = 0; i < words.count(); i++) {
            if (isChatAuthor(words, i)) {
                spans.person(i, NameGrammar.end(words, i), Certainty.LIKELY, "chat-author");
            } else if (NameGrammar.isInitial(words, i)) {
                takeInitials(words, i, spans);
            } else if (isQuote(words, i - 1) && isQuote(words, i + 1) && isOnlyGiven(words, i)) {
                spans.person(i, i + 1, Certainty.CHECK, "quoted-given-name");
            } else if (isInverted(words, i)) {
                takeInverted(words, i, spans);
            } else if (NameGrammar.isGiven(words, i) && words.is(i, WordKind.BASE_FORM)) {
                takeFullName(words, i, spans);
            }
        }
    }

    /** "[04.01.27, 03:52] Manni Bauhof: moin" */
    private static boolean isChatAuthor(Words words, int i) {
        boolean time = words.isMark(i - 1, ']') && words.form(i - 2) == Words.Form.NUMBER && words.isMark(i - 3, ':');
        int end = time && words.form(i) == Words.Form.CAPITAL ? NameGrammar.end(words, i) : i;
        boolean colon = words.isMark(end, ':') || (words.isCapital(end) && words.isMark(end + 1, ':'));
        return end > i && colon && !words.has(i, Role.LABEL);
    }

    private static void takeFullName(Words words, int at, Spans spans) {
        if (isQuote(words, at + 1) && words.isCapital(at + 2) && isQuote(words, at + 3)) {
            takeNickname(words, at, spans);
            return;
        }
        int family = at + 1;
        while (family < at + MOST_WORDS && (NameGrammar.isGiven(words, family) || isInitialWithPoint(words, family))) {
            family += words.isCapital(family) ? 1 : 2;
        }
        int end = NameGrammar.end(words, at);
        int last = NameGrammar.skipParticles(words, family);
        boolean severalNames = family > at + 1;
        if (end > family && isFamilyName(words, last, severalNames || !words.isCommon(at))) {
            spans.person(at, end, Certainty.SURE, FULL_NAME);
            takePartner(words, at, spans);
        } else if (severalNames && words.isCapital(family - 1)) {
            spans.person(at, family, Certainty.LIKELY, "given-names");
        }
    }

    private static boolean isOnlyGiven(Words words, int i) {
        return NameGrammar.isGiven(words, i) && !words.isCommon(i) && !words.is(i, WordKind.PLACE);
    }

    private static boolean isQuote(Words words, int i) {
        return words.isMark(i, '„') || words.isMark(i, '“') || words.isMark(i, '"') || words.isMark(i, '”');
    }

    /** "Ralf „Ralle“ Weber" */
    private static void takeNickname(Words words, int at, Spans spans) {
        int end = NameGrammar.end(words, at + 4);
        if (end > at + 4 && isFamilyName(words, NameGrammar.skipParticles(words, at + 4), !words.isCommon(at))) {
            spans.person(at, end, Certainty.SURE, FULL_NAME);
        }
    }

    /** The given name in front of "und": "Hildegard und Walter Bremer" are two. */
    private static void takePartner(Words words, int at, Spans spans) {
        int partner = at - 2;
        if (NameGrammar.isUnd(words, at - 1) && NameGrammar.isGiven(words, partner)) {
            spans.person(partner, partner + 1, Certainty.LIKELY, "given-name-of-a-couple");
        }
    }

    private static boolean isInitialWithPoint(Words words, int i) {
        return NameGrammar.isInitial(words, i) && words.isMark(i + 1, '.');
    }

    private static boolean isFamilyName(Words words, int i, boolean clearGivenName) {
        if (words.is(i, WordKind.SURNAME) || NameGrammar.isDistinct(words, i)) {
            return true;
        }
        return clearGivenName && longestPart(words, i) <= LONGEST_NOUN && NameGrammar.isNameWord(words, i);
    }

    /** Each part of "Pohlmann-Reuter" is a name of its own. */
    private static int longestPart(Words words, int i) {
        return Arrays.stream(words.string(i).split("-", -1))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static void takeInitials(Words words, int at, Spans spans) {
        int family = at;
        while (family < at + MOST_WORDS && isInitialWithPoint(words, family)) {
            family += words.isMark(family + 2, '-') && NameGrammar.isInitial(words, family + 3) ? 3 : 2;
        }
        int end = NameGrammar.end(words, at);
        int last = NameGrammar.skipParticles(words, family);
        boolean name = last > family || words.is(last, WordKind.SURNAME) || isFamilyNameBehindInitial(words, last);
        boolean goesOn = (words.isMark(at - 1, '.') && words.form(at - 2) == Words.Form.LETTER)
                || (words.isMark(at - 1, '-') && words.isGlued(at));
        if (family > at && end > family && name && !goesOn) {
            spans.person(at, end, Certainty.LIKELY, "initials-and-family-name");
        }
    }

    /** Also the name of a town, but no degree, no disease and no sign of two letters: "M. Sc.", "M. Crohn", "E. EF". */
    private static boolean isFamilyNameBehindInitial(Words words, int i) {
        boolean sign = words.form(i) == Words.Form.ALL_CAPS && words.length(i) < 3;
        boolean place = NameGrammar.isNameWord(words, i) && words.is(i, WordKind.PLACE) && !words.isCommon(i);
        return !sign
                && (place || NameGrammar.isDistinct(words, i))
                && !words.has(i, Role.TITLE_PART)
                && !words.has(i, Role.LABEL)
                && !(Eponyms.has(words, i) && words.reads(i - 2, "M"));
    }

    private static boolean isInverted(Words words, int i) {
        return words.isCapital(i)
                && words.isMark(i + 1, ',')
                && (NameGrammar.isGiven(words, i + 2)
                        || (NameGrammar.isDistinct(words, i + 2) && (isBornBehind(words, i + 3) || isCell(words, i))));
    }

    /** "Begić, Nermin" between the gaps of a list: nothing else is parted so. */
    private static boolean isCell(Words words, int i) {
        boolean opens = words.isLineEnd(i - 1) || words.isApart(i);
        boolean closes = words.isLineEnd(i + 3) || words.isApart(i + 3);
        return opens && closes && NameGrammar.isDistinct(words, i) && (words.isApart(i) || words.isApart(i + 3));
    }

    /** "Szabó, Ildikó, geb. 27.05.1968": what is born is somebody, though no dictionary knows the given name. */
    private static boolean isBornBehind(Words words, int i) {
        int at = words.isMark(i, ',') || words.isMark(i, '(') ? i + 1 : i;
        return words.isMark(at, '*') || words.reads(at, "geb") || words.reads(at, "geboren");
    }

    /** The comma form stands alone: at the beginning of a line, cell or list item, and its given names end it. */
    private static void takeInverted(Words words, int family, Spans spans) {
        int from = family;
        while (family - from < MOST_WORDS && words.has(from - 1, Role.PARTICLE)) {
            from--;
        }
        int end = family + 2;
        while (end < family + MOST_WORDS
                && (NameGrammar.isGiven(words, end)
                        || NameGrammar.isInitial(words, end)
                        || (end == family + 2 && NameGrammar.isDistinct(words, end)))) {
            end++;
        }
        end = behindGeneration(words, end);
        boolean nameBefore = words.is(family, WordKind.SURNAME)
                || NameGrammar.isDistinct(words, family)
                || (isNounAsName(words, family) && !words.isCommon(family + 2));
        boolean edge = isEdge(words, from - 1) || words.isSetOff(from) || words.has(from - 1, Role.SPEECH);
        if (nameBefore && edge && (isEdge(words, end) || words.isSetOff(end) || isBornBehind(words, end))) {
            spans.person(from, end, Certainty.LIKELY, "family-name-comma-given-name");
        }
    }

    /** "Baumeister, Lothar jun." */
    private static int behindGeneration(Words words, int end) {
        boolean generation = words.reads(end, "jun") || words.reads(end, "sen") || words.reads(end, "jr");
        return !generation ? end : words.isMark(end + 1, '.') ? end + 2 : end + 1;
    }

    /** Before a comma and a given name hardly anything but a name stands alone: "Fröhlich, Pia". */
    static boolean isNounAsName(Words words, int i) {
        return NameGrammar.isNameWord(words, i)
                && !words.has(i, Role.FUNCTION)
                && !words.has(i, Role.LABEL)
                && !words.has(i, Role.RELATION)
                && !words.has(i, Role.INSTITUTION)
                && !words.has(i, Role.GREETING)
                && !words.has(i, Role.CLOSING)
                && !words.has(i, Role.WEEKDAY)
                && !words.has(i, Role.DETERMINER);
    }

    private static boolean isEdge(Words words, int i) {
        return words.isLineEnd(i) || (words.form(i) == Words.Form.MARK && !words.isMark(i, ','));
    }
}
