package de.leitplanke.privacy;

/** Vehicle identification numbers (ISO 3779): seventeen capitals and figures without I, O and Q. */
final class VehicleNumber {

    private static final int LENGTH = 17;
    private static final int SERIAL = 4;

    private VehicleNumber() {}

    /** Whether the word has the shape; Europe's numbers carry no check digit, but end in four figures. */
    static boolean is(String word) {
        if (word.length() != LENGTH || !Ascii.areDigits(word, LENGTH - SERIAL, LENGTH)) {
            return false;
        }
        int letters = 0;
        for (int i = 0; i < LENGTH; i++) {
            char c = word.charAt(i);
            if (!Ascii.isDigit(c) && (!Ascii.isCapital(c) || c == 'I' || c == 'O' || c == 'Q')) {
                return false;
            }
            letters += Ascii.isDigit(c) ? 0 : 1;
        }
        return letters > 2;
    }
}
