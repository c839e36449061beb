package de.leitplanke.privacy;

import de.leitplanke.privacy.Words.Form;

/** Family names of two parts, "Petersen-Wolff", with the word before them that may be a given name. */
final class DoubleNames implements WordRule {

    private static final int SHORTEST_PART = 3;

    @Override
    public void apply(Words words, Spans spans) {
        for (int i = 0; i < words.count(); i++) {
            if (words.form(i) == Form.CAPITAL && words.lastPart(i) > words.start(i) && isDoubleName(words, i)) {
                take(words, i, spans);
            }
        }
    }

    private static void take(Words words, int i, Spans spans) {
        boolean given = words.is(i - 1, WordKind.GIVEN)
                || (NameGrammar.isDistinct(words, i - 1) && words.form(i - 1) == Form.CAPITAL);
        boolean beside = given && !words.isApart(i) && spans.isFree(i - 1, i) && !words.has(i - 1, Role.FUNCTION);
        spans.person(beside ? i - 1 : i, i + 1, beside ? Certainty.LIKELY : Certainty.CHECK, "double-name");
    }

    /** Both parts are family names, or one is and the other no word of the language; neither is a place. */
    private static boolean isDoubleName(Words words, int i) {
        int first = words.text().indexOf('-', words.start(i));
        int last = words.lastPart(i);
        if (first != last - 1
                || first - words.start(i) < SHORTEST_PART
                || words.end(i) - last < SHORTEST_PART
                || !Character.isUpperCase(words.text().charAt(last))
                || words.kinds(i) != 0
                || OrganisationWords.endingOf(words, i) > 0) {
            return false;
        }
        boolean firstIsName = words.isPart(words.start(i), first, WordKind.SURNAME);
        boolean lastIsName = words.isPart(last, words.end(i), WordKind.SURNAME);
        boolean firstFits = firstIsName || words.isPartUnknown(words.start(i), first);
        boolean lastFits =
                (lastIsName && !isOnlyNoun(words, last, words.end(i))) || words.isPartUnknown(last, words.end(i));
        return (firstIsName || lastIsName) && firstFits && lastFits && !isPlace(words, i, first, last);
    }

    private static boolean isPlace(Words words, int i, int first, int last) {
        return words.isPart(words.start(i), first, WordKind.PLACE) || words.isPart(last, words.end(i), WordKind.PLACE);
    }

    private static boolean isOnlyNoun(Words words, int start, int end) {
        return words.isPart(start, end, WordKind.NOUN);
    }
}
