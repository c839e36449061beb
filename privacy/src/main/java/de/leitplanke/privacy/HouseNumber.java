package de.leitplanke.privacy;

import de.leitplanke.privacy.Words.Form;

/** "17", "3a", "112 b", "5-7", "5/7": at most four digits, one letter, one range. */
final class HouseNumber {

    private static final int LONGEST = 5;

    private HouseNumber() {}

    /** Position behind the house number at {@code at}, or {@code at} if there is none. */
    static int end(Words words, int at) {
        if (!isNumber(words, at)) {
            return at;
        }
        int end = withLetter(words, at + 1);
        boolean range = (words.isMark(end, '-') || words.isMark(end, '–') || words.isMark(end, '/'))
                && isNumber(words, end + 1);
        if (range) {
            return withLetter(words, end + 2);
        }
        if (end > at + 1 && words.isMark(end, '-') && words.isGlued(end) && words.form(end + 1) == Form.LETTER) {
            return end + 2;
        }
        boolean partOfLongerNumber = (words.isMark(end, '.') || words.isMark(end, ',') || words.isMark(end, ':'))
                && words.isGlued(end)
                && words.form(end + 1) == Form.NUMBER
                && words.isGlued(end + 1);
        boolean ordinal = words.isMark(end, '.') && words.isGlued(end) && words.has(end + 1, Role.WEEKDAY);
        return partOfLongerNumber || ordinal ? at : end;
    }

    private static boolean isNumber(Words words, int i) {
        return words.form(i) == Form.NUMBER
                && words.length(i) <= LONGEST
                && digits(words, i) <= 4
                && words.text().charAt(words.start(i)) != '0';
    }

    static int digits(Words words, int i) {
        int digits = 0;
        for (int at = words.start(i); at < words.end(i); at++) {
            if (Character.isDigit(words.text().charAt(at))) {
                digits++;
            }
        }
        return digits;
    }

    private static int withLetter(Words words, int i) {
        if (words.isGlued(i, "½¼")) {
            return i + 1;
        }
        if (words.isGlued(i, "/") && isFloor(words, i + 1)) {
            return i + 2;
        }
        boolean letter = words.form(i) == Form.LETTER
                && "abcdefghABCDEFGH".indexOf(words.text().charAt(words.start(i))) >= 0
                && !(words.isMark(i + 1, '.') && !words.isLineEnd(i + 2));
        return letter ? i + 1 : i;
    }

    /** The floor in "4/II". */
    private static boolean isFloor(Words words, int i) {
        return words.reads(i, "I") || words.reads(i, "II") || words.reads(i, "III") || words.reads(i, "IV");
    }
}
