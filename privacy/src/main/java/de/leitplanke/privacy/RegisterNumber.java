package de.leitplanke.privacy;

/** Numbers of physicians, public offices and businesses. */
final class RegisterNumber {

    private RegisterNumber() {}

    /** Physician number (LANR): six digits, a check digit by weights 4 and 9, two digits of the speciality. */
    static boolean isValidPhysician(String digits) {
        if (digits.length() != 9 || !Ascii.areDigits(digits)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 6; i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 4 : 9);
        }
        return (10 - sum % 10) % 10 == digits.charAt(6) - '0';
    }

    /** Nine digits of a VAT number or business number with the check digit in use; the procedure is not official. */
    static boolean isValidVat(String digits) {
        return digits.length() == 9
                && Ascii.areDigits(digits)
                && digits.charAt(0) != '0'
                && CheckDigits.mod1110(digits);
    }

    /** Routing number of a public office: coarse address, perhaps a fine one, and two digits by MOD 97-10. */
    static boolean isValidRouting(String value) {
        String[] parts = value.split("-", -1);
        if (parts.length < 2 || parts.length > 3 || !isCoarseAddress(parts[0])) {
            return false;
        }
        String check = parts[parts.length - 1];
        String fine = parts.length == 3 ? parts[1] : "";
        return check.length() == 2
                && Ascii.areDigits(check)
                && (parts.length == 2 || !fine.isEmpty())
                && fine.length() <= 30
                && Ascii.areAlphanumeric(fine)
                && CheckDigits.mod97(parts[0] + fine + check) == 1;
    }

    private static boolean isCoarseAddress(String part) {
        if (part.length() < 2 || part.length() > 12 || !Ascii.areDigits(part)) {
            return false;
        }
        int state = Integer.parseInt(part.substring(0, 2));
        return (state >= 1 && state <= 16) || state == 99;
    }
}
