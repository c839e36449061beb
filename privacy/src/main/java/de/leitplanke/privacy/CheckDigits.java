package de.leitplanke.privacy;

/** Check digit procedures over plain ASCII digits and capital letters; callers have checked the shape. */
final class CheckDigits {

    private static final int[] SEVEN_THREE_ONE = {7, 3, 1};

    private CheckDigits() {}

    /** ISO/IEC 7812-1, annex B: the last digit fills the Luhn sum of the others up to a multiple of ten. */
    static boolean luhn(CharSequence digits) {
        int last = digits.length() - 1;
        int sum = 0;
        for (int i = 1; i <= last; i++) {
            int digit = digits.charAt(last - i) - '0';
            sum += i % 2 == 0 ? digit : crossSum(2 * digit);
        }
        return (10 - sum % 10) % 10 == digits.charAt(last) - '0';
    }

    /** ISO 7064 MOD 11,10: the last digit is the check digit of the digits before. */
    static boolean mod1110(CharSequence digits) {
        int product = 10;
        for (int i = 0; i < digits.length() - 1; i++) {
            int sum = (digits.charAt(i) - '0' + product) % 10;
            product = 2 * (sum == 0 ? 10 : sum) % 11;
        }
        return (11 - product) % 10 == digits.charAt(digits.length() - 1) - '0';
    }

    /** Remainder by 97 of the number that arises when letters are written as 10 to 35 (ISO 7064 MOD 97-10). */
    static int mod97(CharSequence characters) {
        int rest = 0;
        for (int i = 0; i < characters.length(); i++) {
            int value = value(characters.charAt(i));
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
        }
        return rest;
    }

    /** ICAO Doc 9303, part 3: weights 7, 3, 1; letters count from 10, the filler counts as nothing. */
    static int sevenThreeOne(CharSequence characters, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += value(characters.charAt(i)) * SEVEN_THREE_ONE[(i - from) % 3];
        }
        return sum % 10;
    }

    /** A digit as itself, A as 10 to Z as 35, everything else as nothing. */
    static int value(char c) {
        if (Ascii.isDigit(c)) {
            return c - '0';
        }
        return c >= 'A' && c <= 'Z' ? c - 'A' + 10 : 0;
    }

    static int crossSum(int number) {
        int sum = 0;
        for (int rest = number; rest > 0; rest /= 10) {
            sum += rest % 10;
        }
        return sum;
    }
}
