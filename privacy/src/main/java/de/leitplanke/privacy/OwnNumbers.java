package de.leitplanke.privacy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The telephone numbers of the house: nobody's, so that they stay in clear text. */
final class OwnNumbers {

    /** Fewest digits of a number with its area code. */
    static final int SHORTEST = 5;

    private final Set<String> whole = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();

    OwnNumbers(List<String> numbers) {
        for (String number : numbers) {
            (number.endsWith("*") ? beginnings : whole).add(digits(number));
        }
    }

    boolean isEmpty() {
        return whole.isEmpty() && beginnings.isEmpty();
    }

    boolean contains(String number) {
        String digits = digits(number);
        return whole.contains(digits) || beginnings.stream().anyMatch(digits::startsWith);
    }

    /** All digits with the zero of the area code, however the number is written. */
    static String digits(String number) {
        StringBuilder digits = new StringBuilder();
        String plain = number.replace("(0)", "");
        for (int i = 0; i < plain.length(); i++) {
            if (Ascii.isDigit(plain.charAt(i))) {
                digits.append(plain.charAt(i));
            }
        }
        String all = digits.toString();
        if (plain.stripLeading().startsWith("+49")) {
            return "0" + all.substring(2);
        }
        return all.startsWith("0049") ? "0" + all.substring(4) : all;
    }
}
