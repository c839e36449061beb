package de.leitplanke.privacy;

import de.leitplanke.privacy.Words.Form;

/** Names in the names of files: "Bescheid_Oezdemir_Ayse.pdf", "Zeugnis Katharina Sommer.docx". */
final class FileNames implements WordRule {

    private static final int MOST_PARTS = 24;

    @Override
    public void apply(Words words, Spans spans) {
        int ending = Role.FILE_ENDING.bit();
        for (int i = words.next(1, ending); i < words.count(); i = words.next(i + 1, ending)) {
            if (words.isMark(i - 1, '.') && words.isGlued(i) && words.isGlued(i - 1)) {
                take(words, i - 1, spans);
            }
        }
    }

    private static void take(Words words, int point, Spans spans) {
        for (int i = start(words, point); i < point; i++) {
            int end = nameEnd(words, i, point);
            if (end > i) {
                spans.person(i, end, Certainty.LIKELY, "file-name");
                i = end;
            }
        }
    }

    private static int start(Words words, int point) {
        int at = point;
        while (at > 0 && point - at < MOST_PARTS && words.isGlued(at) && !words.isMark(at - 1, '\\')) {
            at--;
        }
        return at;
    }

    /** A given and a family name in either order, between them an underscore or a hyphen. */
    private static int nameEnd(Words words, int i, int point) {
        if (isDoubleName(words, i)) {
            return i + 1;
        }
        if (!words.isMark(i + 1, '_') || i + 2 >= point) {
            return i;
        }
        boolean givenFirst = isGiven(words, i) && isFamily(words, i + 2);
        boolean familyFirst = isFamily(words, i) && isGiven(words, i + 2);
        return givenFirst || familyFirst ? i + 3 : i;
    }

    /** "Mueller-Luedenscheidt", "achterberg-leonie" */
    private static boolean isDoubleName(Words words, int i) {
        int last = words.form(i).isWord() ? words.lastPart(i) : 0;
        if (last <= words.start(i)) {
            return false;
        }
        boolean unknown = words.isCapital(i) && NameGrammar.isDistinct(words, i);
        return unknown || words.isPartGiven(words.start(i), last - 1) || words.isPartGiven(last, words.end(i));
    }

    private static boolean isGiven(Words words, int i) {
        return words.form(i) != Form.LETTER && words.form(i).isWord() && words.isSmall(i, WordKind.GIVEN);
    }

    private static boolean isFamily(Words words, int i) {
        return words.isCapital(i) && (words.is(i, WordKind.SURNAME) || !words.isCommon(i));
    }
}
