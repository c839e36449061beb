package de.leitplanke.privacy;

/** Dates whose figures a scanner spaced out: "0 9.0 1.2 026". Day, month, dots and all four digits of the year. */
final class SpacedDateReader {

    private static final int LONGEST = 20;
    private static final int DIGITS_OF_YEAR = 4;

    private final Scan scan;
    private final int[] parts = new int[3];
    private final int[] lengths = new int[3];

    SpacedDateReader(Scan scan) {
        this.scan = scan;
    }

    /** Offset behind the date that begins here, or -1. */
    int end(int from) {
        int part = 0;
        for (int at = from; at - from < LONGEST; at++) {
            char c = scan.charAt(at);
            if (c == '.' && part < 2 && lengths[part] > 0) {
                part++;
            } else if (Ascii.isDigit(c) && lengths[part] < (part < 2 ? 2 : DIGITS_OF_YEAR)) {
                parts[part] = parts[part] * 10 + c - '0';
                lengths[part]++;
                if (lengths[2] == DIGITS_OF_YEAR) {
                    return isDate() && isFree(from, at + 1) ? at + 1 : -1;
                }
            } else if (c != ' ' || scan.charAt(at + 1) == ' ') {
                return -1;
            }
        }
        return -1;
    }

    private boolean isDate() {
        return parts[0] >= 1
                && parts[0] <= 31
                && parts[1] >= 1
                && parts[1] <= 12
                && parts[2] >= 1880
                && parts[2] < 2100;
    }

    private boolean isFree(int from, int end) {
        boolean before = scan.charAt(from - 1) == ' ' && Ascii.isDigit(scan.charAt(from - 2));
        return !before && !Ascii.isWordPart(scan.charAt(end)) && !Ascii.isDigit(scan.charAt(scan.skipSpaces(end)));
    }
}
