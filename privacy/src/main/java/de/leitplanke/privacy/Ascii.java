package de.leitplanke.privacy;

/** Character classes of the shapes that numbers have. */
final class Ascii {

    private Ascii() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isLetter(char c) {
        return isCapital(c) || (c >= 'a' && c <= 'z');
    }

    static boolean isHex(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    /** A letter of any script or a digit: what a number may not touch on either side. */
    static boolean isWordPart(char c) {
        return LetterClass.of(c) != 0;
    }

    /** Whether the stretch lies in the text and holds digits only. */
    static boolean areDigits(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (i < 0 || i >= text.length() || !isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean areDigits(CharSequence text) {
        return !text.isEmpty() && areDigits(text, 0, text.length());
    }

    /** Whether all are digits or capitals. */
    static boolean areAlphanumeric(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i)) && !isCapital(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean containsDigit(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
