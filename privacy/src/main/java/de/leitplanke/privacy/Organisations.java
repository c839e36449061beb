package de.leitplanke.privacy;

import de.leitplanke.privacy.Words.Form;

/** Names that end in a legal form ("GmbH & Co. KG", "e. V.") or follow "Firma". */
final class Organisations implements WordRule {

    private static final int MOST_WORDS = 8;
    private static final int ANNOUNCING = Role.FIRM.bit() | Role.INSTITUTION.bit();

    @Override
    public void apply(Words words, Spans spans) {
        for (int i = 0; i < words.count(); i++) {
            int legal = legalFormEnd(words, i);
            if (legal > i) {
                takeBackwards(words, i, legal, spans);
            }
        }
        for (int i = words.next(0, ANNOUNCING); i < words.count(); i = words.next(i + 1, ANNOUNCING)) {
            if (words.isCapital(i) && words.has(i, Role.FIRM)) {
                takeFirm(words, words.isMark(i + 1, '.') ? i + 2 : i + 1, spans);
            }
        }
    }

    /** Position behind the legal form at {@code i}, or {@code i}. */
    private static int legalFormEnd(Words words, int i) {
        boolean form = words.has(i, Role.LEGAL_FORM) && !words.isApart(i) && !words.isMark(i + 1, '-');
        if (form && (words.form(i) != Form.LOWER || isWrittenMixed(words, i))) {
            boolean co = words.isMark(i + 1, '&') && words.isCapital(i + 2) && words.isMark(i + 3, '.');
            boolean limited = words.isMark(i + 1, '(') && words.reads(i + 2, "haftungsbeschränkt");
            if (co) {
                return i + 5;
            }
            return limited && words.isMark(i + 3, ')') ? i + 4 : i + 1;
        }
        if (words.has(i, Role.LEGAL_FORM) && "eGeVeK".contains(words.string(i))) {
            return i + 1;
        }
        if (words.endsWith(i, "-gmbh") || words.endsWith(i, "-ag") || words.endsWith(i, "-kg")) {
            return i + 1;
        }
        if (isDottedCapitals(words, i)) {
            return i + 4;
        }
        boolean dotted = words.form(i) == Form.LETTER && words.isMark(i + 1, '.');
        char first = dotted ? words.text().charAt(words.start(i)) : ' ';
        if ((first == 'e' && isLastLetter(words, i + 2)) || (first == 'a' && words.reads(i + 2, "G"))) {
            return words.isMark(i + 3, '.') ? i + 4 : i + 3;
        }
        return i;
    }

    /** "B.V." of the Netherlands, "S.A." of Belgium and France, behind a name */
    private static boolean isDottedCapitals(Words words, int i) {
        boolean form = (words.reads(i, "B") && words.reads(i + 2, "V"))
                || (words.reads(i, "N") && words.reads(i + 2, "V"))
                || (words.reads(i, "S") && words.reads(i + 2, "A"));
        return form && words.isMark(i + 1, '.') && words.isMark(i + 3, '.') && words.isCapital(i - 1);
    }

    /** "mbH", "gGmbH" */
    private static boolean isWrittenMixed(Words words, int i) {
        return words.length(i) > 2 && words.string(i).chars().anyMatch(Character::isUpperCase);
    }

    private static boolean isLastLetter(Words words, int i) {
        if (!words.form(i).isWord()) {
            return false;
        }
        String letter = words.string(i);
        return letter.equals("V") || letter.equals("K") || letter.equals("G") || letter.equals("Kfm");
    }

    private static void takeBackwards(Words words, int legal, int legalEnd, Spans spans) {
        int from = legal;
        int at = legal - 1;
        while (legal - at <= MOST_WORDS && at >= 0 && spans.isFree(at, at + 1)) {
            if (words.isCapital(at) && !words.has(at, Role.FIRM) && !words.has(at, Role.DETERMINER)) {
                from = at;
            } else if (isSaint(words, at) || isFoundingYear(words, at) || isQuotedName(words, at)) {
                at--;
                continue;
            } else if (!isConnector(words, at) || !isNamePart(words, at - 1)) {
                break;
            }
            if (words.isApart(at)) {
                break;
            }
            at--;
        }
        if (from < legal) {
            spans.add(from, Math.min(legalEnd, words.count()), Label.ORG, Certainty.SURE, "legal-form");
        }
    }

    /** "TV Jahn 1898 e. V." */
    private static boolean isFoundingYear(Words words, int i) {
        int length = words.length(i);
        return words.form(i) == Form.NUMBER && (length == 4 || length == 2) && isNamePart(words, i - 1);
    }

    /** The point in "St. Hubertus" */
    private static boolean isSaint(Words words, int i) {
        return words.isMark(i, '.') && OrganisationWords.SACRED.has(words, i - 1);
    }

    private static boolean isQuotedName(Words words, int i) {
        boolean quote = words.isMark(i, '“') || words.isMark(i, '"') || words.isMark(i, '„');
        return quote && isNamePart(words, i - 1);
    }

    private static boolean isNamePart(Words words, int i) {
        return words.isCapital(i) && !words.has(i, Role.FIRM);
    }

    private static boolean isConnector(Words words, int i) {
        if (words.isMark(i, '&') || words.isMark(i, '+')) {
            return true;
        }
        return words.form(i) == Form.LOWER
                && switch (words.string(i)) {
                    case "und", "für", "vor", "im", "am" -> true;
                    default -> false;
                };
    }

    /** What no dictionary knows, and what closes the name of two words. */
    private static boolean isLastOfFirm(Words words, int from, int i) {
        return !words.isCommon(i) || (i == from + 1 && !words.form(i + 1).isWord());
    }

    private static void takeFirm(Words words, int from, Spans spans) {
        int end = from;
        while (end < from + 3
                && NameGrammar.isNameWord(words, end)
                && (end == from || isLastOfFirm(words, from, end))) {
            end++;
        }
        if (end == from + 1 && words.isCapital(end) && words.is(end, WordKind.GIVEN)) {
            end++;
        }
        if (end > from && (!words.isCommon(from) || words.is(from, WordKind.SURNAME) || end > from + 1)) {
            spans.add(from, end, Label.ORG, Certainty.LIKELY, "firm");
        }
    }
}
