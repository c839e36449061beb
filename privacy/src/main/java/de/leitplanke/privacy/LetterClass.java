package de.leitplanke.privacy;

/** What kind of letter or digit a character is, read from a table for the scripts that German letters are full of. */
final class LetterClass {

    static final int UPPER = 1;
    static final int DIGIT = 1 << 1;

    /** Any other letter: small ones and those of scripts without case. */
    static final int OTHER = 1 << 2;

    static final int LETTER = UPPER | OTHER;

    private static final int LATIN = 0x250;
    private static final byte[] TABLE = new byte[LATIN];

    static {
        for (char c = 0; c < LATIN; c++) {
            TABLE[c] = (byte) compute(c);
        }
    }

    private LetterClass() {}

    /** One of the bits, or 0 for what is neither letter nor digit. */
    static int of(char c) {
        return c < LATIN ? TABLE[c] : compute(c);
    }

    static boolean isLetter(char c) {
        return (of(c) & LETTER) != 0;
    }

    private static int compute(char c) {
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        if (!Character.isLetter(c)) {
            return 0;
        }
        return Character.isUpperCase(c) ? UPPER : OTHER;
    }
}
