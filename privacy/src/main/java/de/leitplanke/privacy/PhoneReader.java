package de.leitplanke.privacy;

/** Reads one telephone number in any spelling, from its first digit on. */
final class PhoneReader {

    private static final int MAX_DIGITS = 15;
    private static final int MAX_GAP = 4;

    private final Scan scan;
    private final StringBuilder digits = new StringBuilder();
    private final StringBuilder gaps = new StringBuilder();
    private int start;
    private int end;
    private int area;
    private boolean bracket;
    private boolean plus;

    PhoneReader(Scan scan) {
        this.scan = scan;
    }

    PhoneReading read(int at) {
        start = at;
        openBefore(at);
        end = group(at);
        area = digits.length();
        int next = nextGroup();
        while (next > 0) {
            end = group(next);
            next = nextGroup();
        }
        closeBracket();
        boolean zeros = digits.length() > 8
                && digits.charAt(0) == '0'
                && digits.charAt(1) == '0'
                && digits.charAt(2) > '0'
                && (area == 2 || area > 3);
        return new PhoneReading(start, end, digits.toString(), plus || zeros, area, gaps.toString());
    }

    private void openBefore(int at) {
        int before = scan.charAt(at - 1) == ' ' && "+(".indexOf(scan.charAt(at - 2)) >= 0 ? at - 2 : at - 1;
        if (scan.charAt(before) == '+') {
            plus = true;
            start = before--;
        }
        if (scan.charAt(before) == '(') {
            bracket = true;
            start = before;
        }
    }

    private int group(int at) {
        int to = at;
        while (to - at <= MAX_DIGITS && Ascii.isDigit(scan.charAt(to))) {
            digits.append(scan.charAt(to++));
        }
        return to;
    }

    /** Offset of the group that goes on with this number, or 0. */
    private int nextGroup() {
        int at = end;
        char strongest = ' ';
        while (at - end < MAX_GAP && (" /-.()\u2013".indexOf(scan.charAt(at)) >= 0 || isBrokenLine(at))) {
            char c = scan.charAt(at) == '\n' ? ' ' : scan.charAt(at);
            strongest = c == ' ' ? strongest : c == '\u2013' ? '-' : c;
            if (c == '(') {
                return trunkZero(at);
            }
            at++;
        }
        if (at == end || !Ascii.isDigit(scan.charAt(at)) || (strongest == ')' && !bracket)) {
            return 0;
        }
        bracket &= strongest != ')' && scan.charAt(end) != ')';
        return goesOn(at, strongest) ? remember(at, strongest) : 0;
    }

    /** A line may end behind the hyphen before an extension. */
    private boolean isBrokenLine(int at) {
        return scan.charAt(at) == '\n' && at > end && scan.charAt(at - 1) == '-' && digits.length() > 5;
    }

    private int remember(int at, char gap) {
        if (gaps.chars().allMatch(c -> c == ' ') && (gap == ')' || gap == '/')) {
            gaps.setLength(0);
            area = digits.length();
        }
        gaps.append(gap);
        return at;
    }

    /** The zero in "+49 (0) 228", or an area code in brackets behind the country. */
    private int trunkZero(int at) {
        if (bracket || digits.length() > 4) {
            return 0;
        }
        boolean zero = scan.charAt(at + 1) == '0' && scan.charAt(at + 2) == ')';
        int next = zero ? at + 3 : at + 1;
        while (zero && " /-".indexOf(scan.charAt(next)) >= 0) {
            next++;
        }
        bracket = !zero;
        return Ascii.isDigit(scan.charAt(next)) ? remember(next, '(') : 0;
    }

    private boolean goesOn(int at, char gap) {
        int to = at;
        while (to - at <= MAX_DIGITS && Ascii.isDigit(scan.charAt(to))) {
            to++;
        }
        int length = to - at;
        boolean another = scan.charAt(at) == '0' && length > 2 && digits.length() >= 6 && isWholeNumber(at, to);
        boolean tooLong = digits.length() + length > (plus ? MAX_DIGITS : MAX_DIGITS - 1);
        boolean figure = gap == ' ' && (isFigure(to) || (digits.length() >= 9 && length > 5));
        return !another && !tooLong && !figure && !isDate(at, to, gap) && !(gap == '.' && area < 3 && !plus);
    }

    /** "0171 5550100" begins a second number, "093" at the end of "030 23125 093" is the last group of the first. */
    private boolean isWholeNumber(int at, int to) {
        int next = to;
        while (next - to < MAX_GAP && " /-".indexOf(scan.charAt(next)) >= 0) {
            next++;
        }
        return to - at > 5 || (next > to && Ascii.isDigit(scan.charAt(next)));
    }

    /** A time, an amount or a decimal is no group of a telephone number. */
    private boolean isFigure(int to) {
        char next = scan.charAt(to);
        if ((next == ',' || next == ':' || next == '.') && Ascii.isDigit(scan.charAt(to + 1))) {
            return true;
        }
        return switch (scan.wordAfter(to)) {
            case "Uhr", "Euro", "EUR", "Prozent", "Personen", "Jahre", "Tage", "Stunden", "Minuten", "km" -> true;
            default -> scan.charAt(scan.skipSpaces(to)) == '€' || scan.charAt(scan.skipSpaces(to)) == '%';
        };
    }

    private boolean isDate(int at, int to, char gap) {
        return gap != '.' && to - at <= 2 && scan.charAt(to) == '.' && Ascii.isDigit(scan.charAt(to + 1));
    }

    private void closeBracket() {
        if (!bracket) {
            return;
        }
        if (scan.charAt(start) == '(') {
            start++;
        } else if (scan.charAt(end) == ')') {
            end++;
        }
    }
}
