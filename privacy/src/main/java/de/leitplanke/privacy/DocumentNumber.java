package de.leitplanke.privacy;

/** Serial numbers of German identity cards, passports and driving licences. */
final class DocumentNumber {

    private static final String SERIAL_ALPHABET = "0123456789CFGHJKLMNPRTVWXYZ";
    private static final String CARD_INITIALS = "LMNPRTVWXY";
    private static final String PASSPORT_INITIALS = "CFGHJK";
    private static final int[] LICENCE_FACTORS = {9, 8, 7, 6, 5, 4, 3, 2, 1};

    private DocumentNumber() {}

    /** Nine characters of an identity card's serial number, as issued since November 2010, without check digit. */
    static boolean isCardSerial(String compact) {
        return isSerial(compact, CARD_INITIALS);
    }

    static boolean isPassportSerial(String compact) {
        return isSerial(compact, PASSPORT_INITIALS);
    }

    /**
     * Y, another letter and seven figures, as cards of residence titles carry them; no published source for the form.
     */
    static boolean isResidenceTitle(String compact) {
        return compact.length() == 9
                && compact.charAt(0) == 'Y'
                && Ascii.isLetter(compact.charAt(1))
                && Ascii.areDigits(compact, 2, 9);
    }

    /** Serial or, before November 2010, nine digits; then the check digit and perhaps the D of the nationality. */
    static boolean isFullCard(String compact) {
        String number = withoutNationality(compact);
        return number.length() == 10
                && (isCardSerial(number.substring(0, 9)) || Ascii.areDigits(number))
                && passesCheck(number);
    }

    static boolean isFullPassport(String compact) {
        String number = withoutNationality(compact);
        return number.length() == 10 && isPassportSerial(number.substring(0, 9)) && passesCheck(number);
    }

    /** Letter of the state, two digits of the authority, one more, five characters, check digit, issue number. */
    static boolean hasLicenceShape(String compact) {
        return compact.length() == 11
                && compact.charAt(0) >= 'A'
                && compact.charAt(0) <= 'P'
                && Ascii.areDigits(compact, 1, 4)
                && Ascii.areAlphanumeric(compact)
                && (Ascii.isDigit(compact.charAt(9)) || compact.charAt(9) == 'X');
    }

    /** Factors 9 to 1, letters from 10, remainder by eleven, ten written as X. */
    static boolean isValidLicence(String compact) {
        if (!hasLicenceShape(compact)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < LICENCE_FACTORS.length; i++) {
            sum += CheckDigits.value(compact.charAt(i)) * LICENCE_FACTORS[i];
        }
        int check = compact.charAt(9) == 'X' ? 10 : compact.charAt(9) - '0';
        return sum % 11 == check;
    }

    private static String withoutNationality(String compact) {
        return compact.length() == 11 && compact.endsWith("D") ? compact.substring(0, 10) : compact;
    }

    private static boolean isSerial(String compact, String initials) {
        if (compact.length() != 9 || initials.indexOf(compact.charAt(0)) < 0 || !Ascii.containsDigit(compact)) {
            return false;
        }
        for (int i = 1; i < compact.length(); i++) {
            if (SERIAL_ALPHABET.indexOf(compact.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean passesCheck(String number) {
        return CheckDigits.sevenThreeOne(number, 0, 9) == CheckDigits.value(number.charAt(9));
    }
}
