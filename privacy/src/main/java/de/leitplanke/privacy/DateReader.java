package de.leitplanke.privacy;

import de.leitplanke.privacy.DateReading.Form;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one date from its first digit on; the place need not be a date. */
final class DateReader {

    private static final Set<String> MONTHS =
            Set.of(("januar jänner jan jän februar feber feb febr märz maerz mär mrz april apr mai "
                            + "juni jun juno juli jul august aug september sept sep oktober okt november nov "
                            + "dezember dez march may june july october oct december dec")
                    .split(" ", -1));

    private static final Set<String> ROMAN_MONTHS =
            Set.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private final Scan scan;

    DateReader(Scan scan) {
        this.scan = scan;
    }

    /** Whether the letters are a month's name or its short form, in any case. */
    static boolean isMonth(String letters) {
        return letters.length() > 2
                && "jfmasond".indexOf(letters.charAt(0) | 0x20) >= 0
                && MONTHS.contains(letters.toLowerCase(Locale.ROOT));
    }

    @Nullable
    DateReading read(int at) {
        int day = digits(at, 4);
        if (Ascii.isWordPart(scan.charAt(day)) || day == at) {
            return null;
        }
        if (day - at == 4) {
            return yearFirst(at, day);
        }
        if (day - at > 2 || !isBetween(at, day, 1, 31)) {
            return null;
        }
        DateReading named = withMonthName(day);
        return named != null ? named : numeric(day);
    }

    /** ISO 8601, also with slashes or dots. */
    private @Nullable DateReading yearFirst(int at, int year) {
        char separator = scan.charAt(year);
        int month = digits(year + 1, 2);
        int day = digits(month + 1, 2);
        boolean fits = "-/.".indexOf(separator) >= 0
                && scan.charAt(month) == separator
                && month - year == 3
                && day - month == 3
                && isBetween(at, year, 1800, 2199)
                && isBetween(year + 1, month, 1, 12)
                && isBetween(month + 1, day, 1, 31);
        boolean time = scan.charAt(day) == 'T' && Ascii.isDigit(scan.charAt(day + 1));
        boolean ends = time || (!Ascii.isWordPart(scan.charAt(day)) && scan.charAt(day) != separator);
        return fits && ends ? new DateReading(day, Form.FULL_YEAR) : null;
    }

    private @Nullable DateReading withMonthName(int day) {
        int dot = scan.charAt(day) == '.' || (scan.charAt(day) == ' ' && scan.charAt(day + 1) == '.') ? day + 1 : day;
        int from = skipBlank(scan.charAt(dot) == '.' ? dot + 1 : dot);
        int end = from;
        while (end - from < 10 && Character.isLetter(scan.charAt(end))) {
            end++;
        }
        if ((!isMonth(scan.between(from, end)) && !isRomanMonth(from, end)) || Ascii.isWordPart(scan.charAt(end))) {
            return null;
        }
        int behind = scan.charAt(end) == '.' && end - from < 5 ? end + 1 : end;
        int year = skipBlank(scan.charAt(behind) == ',' ? behind + 1 : behind);
        if (scan.charAt(year) == '\'') {
            year++;
        }
        int yearEnd = digits(year, 4);
        boolean full = yearEnd - year == 4 && isBetween(year, yearEnd, 1000, 2199);
        boolean small = yearEnd - year == 2 && !isFigure(yearEnd);
        boolean ends = yearEnd > behind
                && !Ascii.isWordPart(scan.charAt(yearEnd))
                && ends(yearEnd)
                && scan.charAt(yearEnd) != '-';
        if (!isMonth(scan.between(from, end)) && !(ends && full)) {
            return null;
        }
        return new DateReading(
                ends && (full || small) ? yearEnd : end == behind ? end : shortened(end), Form.WITH_MONTH_NAME);
    }

    /** "18. XI. 2026" */
    private boolean isRomanMonth(int from, int end) {
        return end - from <= 4 && scan.charAt(end) == '.' && ROMAN_MONTHS.contains(scan.between(from, end));
    }

    /** The dot of "12. Nov." belongs to the date only inside a sentence. */
    private int shortened(int end) {
        return scan.charAt(end + 1) == '\n' ? end : end + 1;
    }

    private @Nullable DateReading numeric(int day) {
        int gap = scan.charAt(day) == ' ' && scan.charAt(day + 1) == '.' ? day + 1 : day;
        char separator = scan.charAt(gap);
        if ("./-".indexOf(separator) < 0) {
            return null;
        }
        int month = separator == '.' ? scan.skipSpaces(gap + 1) : gap + 1;
        int monthEnd = digits(month, 2);
        if (monthEnd == month || month - gap > 2 || !isBetween(month, monthEnd, 1, 12)) {
            return null;
        }
        int second = scan.charAt(monthEnd) == ' ' && scan.charAt(monthEnd + 1) == '.' ? monthEnd + 1 : monthEnd;
        int year = separator == '.' ? skipBlank(second + 1) : second + 1;
        int yearEnd = digits(year, 4);
        boolean parted = scan.charAt(second) == separator;
        if (parted && yearEnd - year == 4 && isBetween(year, yearEnd, 1000, 2199) && ends(yearEnd)) {
            return new DateReading(yearEnd, Form.FULL_YEAR);
        }
        if (parted
                && separator == '.'
                && yearEnd - year == 2
                && year - second < 3
                && ends(yearEnd)
                && !isFigure(yearEnd)) {
            return new DateReading(yearEnd, Form.SHORT_YEAR);
        }
        boolean dotted = parted && separator == '.' && (!Ascii.isDigit(scan.charAt(year)) || year > second + 1);
        boolean open = separator == '.' && month == gap + 1 && !Ascii.isWordPart(scan.charAt(monthEnd)) && !parted;
        return dotted || open ? new DateReading(dotted ? monthEnd + 1 : monthEnd, Form.WITHOUT_YEAR) : null;
    }

    private boolean ends(int offset) {
        char next = scan.charAt(offset);
        boolean goesOn = (next == '.' || next == '/' || next == '-') && Ascii.isDigit(scan.charAt(offset + 1));
        return !Ascii.isWordPart(next) && !(goesOn && next != '-');
    }

    /** What follows shows that the two digits are no year: a time or a decimal. */
    private boolean isFigure(int end) {
        char next = scan.charAt(end);
        boolean joint = next == ':' || next == ',';
        return (joint && Ascii.isDigit(scan.charAt(end + 1)))
                || scan.wordAfter(end).equals("Uhr");
    }

    private int skipBlank(int offset) {
        int at = scan.skipSpaces(offset);
        return scan.charAt(at) == '\n' ? scan.skipSpaces(at + 1) : at;
    }

    private int digits(int from, int max) {
        int end = from;
        while (end - from <= max && Ascii.isDigit(scan.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean isBetween(int from, int to, int lowest, int highest) {
        if (to > scan.text().length() || to - from > 4) {
            return false;
        }
        int value = Integer.parseInt(scan.between(from, to));
        return value >= lowest && value <= highest;
    }
}
