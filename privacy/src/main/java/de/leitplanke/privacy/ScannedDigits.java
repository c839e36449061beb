package de.leitplanke.privacy;

/** Letters that a scanner read for digits: "O2O1 99OO", "I2.O1.2026", "Weg l2". */
final class ScannedDigits {

    /** Longer words of digits and one letter are numbers with a letter of their own. */
    private static final int LONGEST = 8;

    private ScannedDigits() {}

    static boolean looksLikeDigit(char c) {
        return c == 'O' || c == 'o' || c == 'I' || c == 'l';
    }

    /** Turns such letters into digits in words that hold nothing else and at least one digit. */
    static void mend(char[] text, int length) {
        int at = 0;
        while (at < length) {
            if (Ascii.isWordPart(text[at])) {
                at = mendWord(text, at, length);
            } else {
                at++;
            }
        }
    }

    private static int mendWord(char[] text, int start, int length) {
        int end = start;
        boolean digit = false;
        boolean other = false;
        while (end < length && Ascii.isWordPart(text[end])) {
            char c = text[end++];
            digit |= Ascii.isDigit(c);
            other |= !Ascii.isDigit(c) && !looksLikeDigit(c);
        }
        if (digit && !other && end - start <= LONGEST) {
            for (int i = start; i < end; i++) {
                text[i] = read(text[i]);
            }
        }
        return end;
    }

    private static char read(char c) {
        return switch (c) {
            case 'O', 'o' -> '0';
            case 'I', 'l' -> '1';
            default -> c;
        };
    }
}
