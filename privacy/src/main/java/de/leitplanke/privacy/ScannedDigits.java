package de.leitplanke.privacy;

/** Letters that a scanner read for digits: "O2O1 99OO", "I2.O1.2026", "Weg l2". */
final class ScannedDigits {

    /** Longer words of digits and one letter are numbers with a letter of their own. */
    private static final int LONGEST = 8;

    private static final int VAT = 11;

    private ScannedDigits() {}

    static boolean looksLikeDigit(char c) {
        return c == 'O' || c == 'o' || c == 'I' || c == 'l';
    }

    /**
     * Turns such letters into digits in words that hold nothing else and at least one digit.
     *
     * @return how many letters were turned
     */
    static int mend(char[] text, int length) {
        int mended = 0;
        int at = 0;
        while (at < length) {
            int end = wordEnd(text, at, length);
            int from = at + (isVat(text, at, end) ? 2 : 0);
            if (isNumber(text, from, end) || from > at) {
                mended += mendWord(text, from, end);
            }
            at = end + 1;
        }
        return mended;
    }

    private static int wordEnd(char[] text, int start, int length) {
        int end = start;
        while (end < length && Ascii.isWordPart(text[end])) {
            end++;
        }
        return end;
    }

    /** The country before the nine digits of a VAT number, "DE35377851O". */
    private static boolean isVat(char[] text, int start, int end) {
        if (end - start != VAT || text[start] != 'D' || text[start + 1] != 'E') {
            return false;
        }
        boolean digits = true;
        for (int i = start + 2; i < end; i++) {
            digits &= Ascii.isDigit(text[i]) || looksLikeDigit(text[i]);
        }
        return digits && Ascii.isDigit(text[start + 2]);
    }

    private static boolean isNumber(char[] text, int start, int end) {
        boolean digit = false;
        boolean other = false;
        for (int i = start; i < end; i++) {
            digit |= Ascii.isDigit(text[i]);
            other |= !Ascii.isDigit(text[i]) && !looksLikeDigit(text[i]);
        }
        return digit && !other && end - start <= LONGEST;
    }

    private static int mendWord(char[] text, int start, int end) {
        int mended = 0;
        for (int i = start; i < end; i++) {
            char digit = read(text[i]);
            mended += digit == text[i] ? 0 : 1;
            text[i] = digit;
        }
        return mended;
    }

    private static char read(char c) {
        return switch (c) {
            case 'O', 'o' -> '0';
            case 'I', 'l' -> '1';
            default -> c;
        };
    }
}
