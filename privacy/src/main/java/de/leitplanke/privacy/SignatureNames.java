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
            } else if (isOnBehalf(words, i)) {
                takeName(words, i + 4, spans);
            } else if (words.reads(i, "gez") || words.reads(i, "Gez")) {
                takeName(words, i + 2, spans);
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
