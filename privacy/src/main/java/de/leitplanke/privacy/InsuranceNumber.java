package de.leitplanke.privacy;

import java.util.Set;

/** Numbers of the statutory pension insurance (§ 2 VKVV) and health insurance (§ 290 SGB V). */
final class InsuranceNumber {

    private static final int[] PENSION_WEIGHTS = {2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1};
    private static final int[] HEALTH_WEIGHTS = {1, 2, 1, 2, 1, 2, 1, 2, 1, 2};
    private static final Set<Integer> AREAS = Set.of(
            2, 3, 4, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 23, 24, 25, 26, 28, 29, 38, 39, 42, 43, 44,
            48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 63, 64, 65, 66, 68, 69, 78, 79, 80, 81, 82, 89);

    private InsuranceNumber() {}

    /** Two digits of the area, six of the birth date, a letter, three digits. */
    static boolean hasPensionShape(String compact) {
        return compact.length() == 12
                && Ascii.areDigits(compact, 0, 8)
                && Ascii.isCapital(compact.charAt(8))
                && Ascii.areDigits(compact, 9, 12);
    }

    /**
     * Known area, plausible birth date and check digit. Day and month may be 00 where no birth date is proven; 32 or 64
     * is added to the day where numbers ran out.
     */
    static boolean isValidPension(String compact) {
        return hasPensionShape(compact)
                && AREAS.contains(Integer.parseInt(compact.substring(0, 2)))
                && Integer.parseInt(compact.substring(2, 4)) <= 95
                && Integer.parseInt(compact.substring(4, 6)) <= 12
                && sum(spellOut(compact, 8), PENSION_WEIGHTS) % 10 == compact.charAt(11) - '0';
    }

    static boolean hasHealthShape(String compact) {
        return compact.length() == 10 && Ascii.isCapital(compact.charAt(0)) && Ascii.areDigits(compact, 1, 10);
    }

    static boolean isValidHealth(String compact) {
        return hasHealthShape(compact) && sum(spellOut(compact, 0), HEALTH_WEIGHTS) % 10 == compact.charAt(9) - '0';
    }

    private static String spellOut(String compact, int letter) {
        int place = compact.charAt(letter) - 'A' + 1;
        return compact.substring(0, letter) + place / 10 + place % 10 + compact.substring(letter + 1);
    }

    private static int sum(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += CheckDigits.crossSum((digits.charAt(i) - '0') * weights[i]);
        }
        return sum;
    }
}
