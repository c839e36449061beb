package de.leitplanke.privacy;

/**
 * The identification number of § 139b AO: eleven digits. Among the first ten exactly one digit occurs twice or three
 * times, but never three times in a row, and every other digit once at most; the eleventh is the check digit by ISO
 * 7064 MOD 11,10. A leading zero marks an official test number.
 */
final class TaxId {

    static final int LENGTH = 11;

    private TaxId() {}

    static boolean isValid(String digits) {
        return digits.length() == LENGTH
                && Ascii.areDigits(digits)
                && hasOneRepeatedDigit(digits)
                && CheckDigits.mod1110(digits);
    }

    private static boolean hasOneRepeatedDigit(String digits) {
        int[] count = new int[10];
        for (int i = 0; i < LENGTH - 1; i++) {
            count[digits.charAt(i) - '0']++;
            if (i > 1 && digits.charAt(i) == digits.charAt(i - 1) && digits.charAt(i) == digits.charAt(i - 2)) {
                return false;
            }
        }
        int repeated = 0;
        for (int times : count) {
            if (times > 3) {
                return false;
            }
            repeated += times > 1 ? 1 : 0;
        }
        return repeated == 1;
    }
}
