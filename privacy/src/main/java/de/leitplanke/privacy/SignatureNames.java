package de.leitplanke.privacy;

import de.leitplanke.privacy.Words.Form;

/** Who signs: the first name line below a closing line, and what stands behind "gez.", "i. A." or "i. V.". */
final class SignatureNames implements WordRule {

    private static final int LONGEST_CLOSING = 9;
    private static final int LINES_BELOW = 6;

    @Override
    public void apply(Words words, Spans spans) {
        for (int i = 0; i < words.count(); i++) {
            if (words.has(i, Role.CLOSING) && isClosingLine(words, i)) {
                takeSignature(words, i, spans);
            } else if (isOfficeLine(words, i)) {
                takeBelowOffice(words, i + 2, spans);
            } else if (isOnBehalf(words, i)) {
                takeName(words, i + 4, spans);
            } else if (words.reads(i, "gez") || words.reads(i, "Gez")) {
                takeSigned(words, i + 2, spans);
            }
        }
    }

    private static boolean isClosingLine(Words words, int at) {
        int from = at;
        while (!words.isLineEnd(from - 1) && at - from < LONGEST_CLOSING) {
            from--;
        }
        return words.isLineEnd(from - 1);
    }

    /** "Im Auftrag", "In Vertretung" and "Der Bürgermeister" on a line of their own. */
    private static boolean isOfficeLine(Words words, int i) {
        boolean behalf = words.reads(i + 1, "Auftrag") || words.reads(i + 1, "Vertretung");
        boolean office = (words.reads(i, "Der") || words.reads(i, "Die")) && words.has(i + 1, Role.FUNCTION);
        return words.isLineEnd(i - 1) && words.isLineEnd(i + 2) && words.isCapital(i) && (behalf || office);
    }

    /** The next line, if it holds nothing but one to three words with capitals. */
    private static void takeBelowOffice(Words words, int lineEnd, Spans spans) {
        int from = lineEnd;
        while (words.isLineEnd(from) && from < words.count() && from - lineEnd < LINES_BELOW) {
            from++;
        }
        int at = Titles.end(words, skipPreamble(words, from));
        int end = NameGrammar.end(words, at);
        if (end == at + 1 && NameGrammar.isNameWord(words, end)) {
            end++;
        }
        boolean office = words.has(at, Role.FUNCTION)
                || words.has(at, Role.LABEL)
                || OrganisationWords.endingOf(words, end - 1) > 0;
        if (end > at && words.isLineEnd(end) && !office && spans.isFree(from, end)) {
            Titles.take(words, skipPreamble(words, from), spans);
            spans.person(at, end, Certainty.LIKELY, "signature-below-office");
        }
    }

    /** "i. A." and "i. V." in any case. */
    private static boolean isOnBehalf(Words words, int i) {
        return words.form(i) == Form.LETTER
                && Character.toLowerCase(words.text().charAt(words.start(i))) == 'i'
                && words.isMark(i + 1, '.')
                && words.form(i + 2) == Form.LETTER
                && "AaVv".indexOf(words.text().charAt(words.start(i + 2))) >= 0
                && words.isMark(i + 3, '.');
    }

    private static void takeSignature(Words words, int closing, Spans spans) {
        int at = closing + 1;
        if (words.isMark(at, ',')) {
            at++;
        }
        if (!words.isLineEnd(at) && !NameGrammar.isNameWord(words, at)) {
            at = lineEnd(words, at);
        }
        for (int line = 0; line < LINES_BELOW && at < words.count(); line++) {
            while (words.isLineEnd(at) && at < words.count()) {
                at++;
            }
            int name = skipPreamble(words, at);
            if (!words.isLineEnd(name)) {
                takeName(words, name, spans);
                return;
            }
            at = name;
        }
    }

    private static int skipPreamble(Words words, int from) {
        int at = from;
        while (words.has(at, Role.SIGNATURE_SKIP) || words.form(at) == Form.MARK) {
            at++;
        }
        return at;
    }

    private static void takeName(Words words, int from, Spans spans) {
        int at = Titles.end(words, from);
        int end = NameGrammar.end(words, at);
        if (end == at || !isSignature(words, at, end) || !spans.isFree(from, end)) {
            return;
        }
        Titles.take(words, from, spans);
        spans.person(at, end, Certainty.SURE, "signature");
    }

    /** Behind "gez." any word with a capital is a name. */
    private static void takeSigned(Words words, int from, Spans spans) {
        takeName(words, from, spans);
        if (NameGrammar.isNameWord(words, from) && words.isLineEnd(from + 1)) {
            spans.person(from, from + 1, Certainty.SURE, "signature");
        }
    }

    private static boolean isSignature(Words words, int from, int to) {
        if (words.form(to).isWord() || words.has(from, Role.FUNCTION) || words.has(from, Role.INSTITUTION)) {
            return false;
        }
        if (to - from > 1 || NameGrammar.isInitial(words, from)) {
            return NameGrammar.isInitial(words, from)
                    || words.is(from, WordKind.GIVEN | WordKind.SURNAME)
                    || NameGrammar.isDistinct(words, NameGrammar.skipParticles(words, from));
        }
        boolean doubleName = words.text().indexOf('-', words.start(from), words.end(from)) == words.lastPart(from) - 1;
        return words.is(from, WordKind.GIVEN | WordKind.SURNAME)
                || NameGrammar.isDistinct(words, from)
                || (doubleName && words.form(from) == Form.CAPITAL);
    }

    private static int lineEnd(Words words, int from) {
        int at = from;
        while (!words.isLineEnd(at)) {
            at++;
        }
        return at;
    }
}
