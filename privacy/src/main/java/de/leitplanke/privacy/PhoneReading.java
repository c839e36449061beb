package de.leitplanke.privacy;

/**
 * Digits and signs that may be a telephone number.
 *
 * @param start offset of the first sign, a bracket or plus included
 * @param end offset behind the last sign
 * @param digits all digits, without the zero in brackets
 * @param international whether it starts with a plus or two zeros
 * @param areaDigits length of the first group of digits
 * @param gaps separators between the groups, one character each: the strongest of the gap
 */
record PhoneReading(int start, int end, String digits, boolean international, int areaDigits, String gaps) {

    /** Whether it starts with the zero of a German area or mobile code. */
    boolean isNational() {
        return !international && digits.length() > 1 && digits.charAt(0) == '0' && digits.charAt(1) != '0';
    }

    /**
     * Whether the beginning is one that is given out: area codes from 02 on, mobile and service numbers from 015 on.
     */
    boolean hasAreaCode() {
        return isNational() && (digits.charAt(1) != '1' || digits.charAt(2) >= '5' || digits.startsWith("0137"));
    }

    boolean isMobile() {
        return isNational() && digits.startsWith("01") && "567".indexOf(digits.charAt(2)) >= 0;
    }

    /** Numbers that belong to nobody: emergency calls, the authorities' number, harmonised services. */
    boolean isPublicService() {
        return switch (digits) {
            case "110", "112", "115", "19222" -> true;
            default -> digits.startsWith("116") && digits.length() == 6;
        };
    }

    /** Whether a slash, bracket or hyphen parts the area code, as nothing but telephone numbers has it. */
    boolean isClearlyParted() {
        return !gaps.isEmpty() && "/()-".indexOf(gaps.charAt(0)) >= 0;
    }
}
