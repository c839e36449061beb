package de.leitplanke.privacy;

import de.leitplanke.privacy.Words.Form;

/**
 * "AOK NordWest", "Caritas", "TuS Ahlen" and "Sterzenbach, Mai & Kollegen": organisations that their own words show.
 */
final class KnownOrganisations implements WordRule {

    private static final int MOST_BEHIND = 4;
    private static final int MOST_PARTNERS = 6;

    @Override
    public void apply(Words words, Spans spans) {
        for (int i = 0; i < words.count(); i++) {
            if (words.isCapital(i)) {
                takeKnown(words, i, spans);
            } else if (words.isMark(i, '&') || words.isMark(i, '+')) {
                takePartners(words, i, spans);
            }
        }
    }

    private static void takeKnown(Words words, int i, Spans spans) {
        boolean greeting = words.has(i, Role.CLOSING) && words.isSentenceStart(i) && !words.isMark(i - 1, '(');
        boolean club = OrganisationWords.CLUB.has(words, i) && !words.isApart(i + 1) && !greeting;
        if (!club && !OrganisationWords.KNOWN.has(words, i)) {
            return;
        }
        int end = club && isNameOfClub(words, i + 1) ? i + 2 : i + 1;
        boolean insurer = words.reads(i, "BKK") || words.reads(i, "IKK");
        if (insurer && words.form(i + 1) == Form.CAPITAL && words.form(i + 2) == Form.CAPITAL) {
            end = i + 3;
        }
        boolean fund = words.form(i) == Form.ALL_CAPS && words.length(i) == 3 && words.reads(i + 1, "classic");
        if (fund) {
            end++;
        }
        while (end < i + MOST_BEHIND && (isName(words, end) || (club && end > i + 1 && isYear(words, end)))) {
            end += words.form(end) == Form.NUMBER ? 2 : 1;
        }
        if (end > i + 1 || !club) {
            spans.add(i, end, Label.ORG, Certainty.LIKELY, "known-organisation");
        }
    }

    /** The "Eintracht" of "FC Eintracht Haltern". */
    private static boolean isNameOfClub(Words words, int i) {
        return NameGrammar.isNameWord(words, i) && words.form(i) == Form.CAPITAL && words.form(i + 1) == Form.CAPITAL;
    }

    private static boolean isName(Words words, int i) {
        return NameGrammar.isNameWord(words, i)
                && !words.isApart(i)
                && !words.has(i, Role.FUNCTION)
                && (words.is(i, WordKind.PLACE)
                        || !words.isCommon(i)
                        || words.isMixed(i)
                        || OrganisationWords.isDirection(words, i)
                        || (words.form(i) == Form.ALL_CAPS && words.form(i - 1) == Form.ALL_CAPS)
                        || words.string(i).indexOf('-') > 0
                        || OrganisationWords.endingOf(words, i) > 0);
    }

    /** "TV Germania 08 Nordlippe" */
    private static boolean isYear(Words words, int i) {
        return words.form(i) == Form.NUMBER && words.isCapital(i + 1);
    }

    private static void takePartners(Words words, int sign, Spans spans) {
        if (!words.isCapital(sign + 1) || !OrganisationWords.PARTNER.has(words, sign + 1)) {
            takeNames(words, sign, spans);
            return;
        }
        int from = sign;
        while (sign - from < MOST_PARTNERS && isPartner(words, from - 1) && !isHead(words, from)) {
            from -= words.isMark(from - 1, ',') ? 2 : 1;
        }
        if (from < sign) {
            spans.add(behindHead(words, from), sign + 2, Label.ORG, Certainty.SURE, "partners");
        }
    }

    /** "Lehmkuhl & Wortmann", "Garten & Forst Lüke": one of the words is no ordinary one and none a given name. */
    private static void takeNames(Words words, int sign, Spans spans) {
        if (!words.isMark(sign, '&') || !isNameOfFirm(words, sign - 1) || !isNameOfFirm(words, sign + 1)) {
            return;
        }
        int end = isNameOfFirm(words, sign + 2) && !words.isApart(sign + 2) ? sign + 3 : sign + 2;
        boolean name = NameGrammar.isDistinct(words, sign - 1) || NameGrammar.isDistinct(words, end - 1);
        if (name && spans.isFree(sign - 1, end)) {
            spans.add(sign - 1, end, Label.ORG, Certainty.CHECK, "joined-names");
        }
    }

    private static boolean isNameOfFirm(Words words, int i) {
        return NameGrammar.isNameWord(words, i)
                && words.form(i) == Form.CAPITAL
                && !words.is(i, WordKind.GIVEN)
                && !words.has(i, Role.FUNCTION);
    }

    /** "Zahnarztpraxis Dr. Weber & Partner" begins with what it is. */
    private static int behindHead(Words words, int from) {
        int at = from;
        while (from - at < MOST_PARTNERS && (words.has(at - 1, Role.TITLE) || words.isMark(at - 1, '.'))) {
            at--;
        }
        return isHead(words, at - 1) && words.isCapital(at - 1) ? at - 1 : from;
    }

    private static boolean isPartner(Words words, int i) {
        boolean single = words.isMark(i, ',') && !words.isCapital(i - 2) && NameGrammar.isNameWord(words, i - 1);
        return single || (NameGrammar.isNameWord(words, i) && !words.isApart(i + 1));
    }

    private static boolean isHead(Words words, int i) {
        return words.has(i, Role.INSTITUTION) || OrganisationWords.endingOf(words, i) > 0;
    }
}
