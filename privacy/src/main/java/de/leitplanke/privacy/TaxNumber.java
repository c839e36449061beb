package de.leitplanke.privacy;

import de.leitplanke.privacy.TaxState.Procedure;

/** The tax number (Steuernummer): shapes and check digits, source as in {@link TaxState}. */
final class TaxNumber {

    private static final int NATIONWIDE = 13;
    private static final int[] DOUBLING_SUMMANDS = {0, 0, 9, 8, 0, 7, 6, 5, 4, 3, 2, 1};
    private static final int[] DOUBLING = {0, 0, 512, 256, 0, 128, 64, 32, 16, 8, 4, 2};
    private static final int[] ALTERNATING = {0, 0, 1, 2, 0, 1, 2, 1, 2, 1, 2, 1};
    private static final int[] ELEVEN = {0, 5, 4, 3, 0, 2, 7, 6, 5, 4, 3, 2};
    private static final int[] BREMEN_HAMBURG = {0, 0, 4, 3, 0, 2, 7, 6, 5, 4, 3, 2};
    private static final int[] LOWER_SAXONY = {0, 0, 2, 9, 0, 8, 7, 6, 5, 4, 3, 2};
    private static final int[] BERLIN_OLD = {0, 0, 0, 0, 0, 7, 6, 5, 8, 4, 3, 2};
    private static final int[] REMAINDER = {0, 3, 2, 1, 0, 7, 6, 5, 4, 3, 2, 1};

    private TaxNumber() {}

    /** Whether ten, eleven or thirteen digits can be a tax number of some state, without the check digit. */
    static boolean hasShape(String digits) {
        if (!Ascii.areDigits(digits)) {
            return false;
        }
        return digits.length() == NATIONWIDE
                ? hasNationwideShape(digits)
                : TaxState.ALL.stream().anyMatch(state -> state.fitsLocal(digits));
    }

    /** Whether the digits are a tax number of some state with its check digit. */
    static boolean isValid(String digits) {
        if (!hasShape(digits)) {
            return false;
        }
        if (digits.length() == NATIONWIDE) {
            return isValidNationwide(digits);
        }
        return TaxState.ALL.stream()
                .anyMatch(state -> state.fitsLocal(digits) && passes(state.nationwide(digits), state.procedure()));
    }

    static boolean isValidNationwide(String digits) {
        return digits.length() == NATIONWIDE
                && Ascii.areDigits(digits)
                && hasNationwideShape(digits)
                && TaxState.ALL.stream()
                        .anyMatch(state -> state.fitsNationwide(digits) && passes(digits, state.procedure()));
    }

    private static boolean hasNationwideShape(String digits) {
        return digits.charAt(4) == '0' && TaxState.ALL.stream().anyMatch(state -> state.fitsNationwide(digits));
    }

    private static boolean passes(String digits, Procedure procedure) {
        int check = digits.charAt(NATIONWIDE - 1) - '0';
        return switch (procedure) {
            case DOUBLING -> check == complementToTen(doublingSum(digits));
            case ALTERNATING -> check == complementToTen(alternatingSum(digits));
            case ELEVEN -> check == complementToEleven(digits, ELEVEN);
            case ELEVEN_BREMEN_HAMBURG -> check == complementToEleven(digits, BREMEN_HAMBURG);
            case ELEVEN_LOWER_SAXONY -> check == complementToEleven(digits, LOWER_SAXONY);
            case ELEVEN_BERLIN ->
                check == complementToEleven(digits, BERLIN_OLD) || check == complementToEleven(digits, LOWER_SAXONY);
            case ELEVEN_REMAINDER -> check == weighted(digits, REMAINDER) % 11;
        };
    }

    private static int doublingSum(String digits) {
        int sum = 0;
        for (int i = 0; i < DOUBLING.length; i++) {
            int product = (digits.charAt(i) - '0' + DOUBLING_SUMMANDS[i]) % 10 * DOUBLING[i];
            sum += product == 0 ? 0 : (product - 1) % 9 + 1;
        }
        return sum;
    }

    private static int alternatingSum(String digits) {
        int sum = 0;
        for (int i = 0; i < ALTERNATING.length; i++) {
            sum += CheckDigits.crossSum((digits.charAt(i) - '0') * ALTERNATING[i]);
        }
        return sum;
    }

    private static int complementToTen(int sum) {
        return (10 - sum % 10) % 10;
    }

    private static int complementToEleven(String digits, int[] factors) {
        return (11 - weighted(digits, factors) % 11) % 11;
    }

    private static int weighted(String digits, int[] factors) {
        int sum = 0;
        for (int i = 0; i < factors.length; i++) {
            sum += (digits.charAt(i) - '0') * factors[i];
        }
        return sum;
    }
}
