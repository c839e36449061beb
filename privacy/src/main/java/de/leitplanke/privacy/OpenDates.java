package de.leitplanke.privacy;

import java.util.Locale;

/** Days without a year and months in figures: "12.06.", "08/2016", "11/24", which only their neighbours tell. */
final class OpenDates {

    private static final int SHORT = 2;
    private static final int LATEST_SHORT_YEAR = 40;

    private OpenDates() {}

    /**
     * Whether a day and a month with a dot behind are a date: in a line of a list, in a cell, or behind a word that
     * counts nothing, where no heading follows.
     *
     * @param before the word before it in small letters
     */
    static boolean isDay(Scan scan, int at, DateReading date, String before) {
        return isEntry(scan, at, date) || isSaid(scan, at, date, before);
    }

    /** "02.10." opens a line of a list or stands alone in a cell. */
    private static boolean isEntry(Scan scan, int at, DateReading date) {
        int open = at - 1;
        while (at - open < 5 && " -*•\u2013".indexOf(scan.charAt(open)) >= 0) {
            open--;
        }
        boolean opens = "\n;|([".indexOf(scan.charAt(open)) >= 0;
        boolean announced = scan.charAt(open) == ':'
                && DateWords.BEFORE_DATE.contains(scan.wordBefore(open).toLowerCase(Locale.ROOT));
        int behind = scan.skipSpaces(date.end());
        boolean closes = ";|)]\n,\u2013".indexOf(scan.charAt(behind)) >= 0;
        return announced || (opens && closes && date.end() - at == 6);
    }

    /** "WV 19.1.", "Echo 21.09.:", "(ET 20.5.)", "3.5., 5.5., 9.5." */
    private static boolean isSaid(Scan scan, int at, DateReading date, String before) {
        char joint = scan.charAt(at - 1);
        boolean announced = joint == ' ' ? "\n§%€".indexOf(charBefore(scan, at)) < 0 : "(\u2013/".indexOf(joint) >= 0;
        if (!announced || DateWords.BEFORE_SECTION.contains(before) || DateWords.BEFORE_ISSUE.contains(before)) {
            return false;
        }
        int behind = scan.skipSpaces(date.end());
        char next = scan.charAt(behind);
        boolean pair = date.end() - at == 6;
        return ".,;:)!?/|\u2013\n".indexOf(next) >= 0
                || (behind > date.end() && (!Character.isUpperCase(next) || pair || joint == '('));
    }

    private static char charBefore(Scan scan, int at) {
        int place = at - 1;
        while (at - place < 5 && scan.charAt(place) == ' ') {
            place--;
        }
        return scan.charAt(place);
    }

    /** Offset behind the month of a year that begins here, "08/2016", "9/2028" or "11/24"; {@code at} if none does. */
    static int monthOfYear(Scan scan, int at) {
        int slash = Ascii.isDigit(scan.charAt(at + 1)) ? at + 2 : at + 1;
        if (scan.charAt(slash) != '/' || !isMonth(scan, at, slash)) {
            return at;
        }
        boolean full = DateShape.isYear(scan, slash + 1);
        int end = full ? slash + 5 : slash + 3;
        boolean year = full || (Ascii.areDigits(scan.text(), slash + 1, end) && !Ascii.isWordPart(scan.charAt(end)));
        boolean parted = "-/:".indexOf(scan.charAt(end)) >= 0
                || (".,".indexOf(scan.charAt(end)) >= 0 && Ascii.isDigit(scan.charAt(end + 1)));
        if (!year || parted || " \n(|;".indexOf(scan.charAt(at - 1)) < 0) {
            return at;
        }
        boolean padded = slash - at == SHORT;
        return (full && padded) || isTold(scan, at, slash, end) ? end : at;
    }

    private static boolean isMonth(Scan scan, int at, int slash) {
        if (slash == at + 1) {
            return scan.charAt(at) != '0';
        }
        char first = scan.charAt(at);
        char second = scan.charAt(at + 1);
        return first == '0' ? second != '0' : first == '1' && second < '3';
    }

    /** A short one needs a word before it that is no score's and no paper's, and the end of what is said behind it. */
    private static boolean isTold(Scan scan, int at, int slash, int end) {
        String before = scan.wordBefore(at).toLowerCase(Locale.ROOT);
        boolean full = end - slash > SHORT + 1;
        if (before.length() < 2
                || DateWords.BEFORE_SECTION.contains(before)
                || DateWords.BEFORE_ISSUE.contains(before)
                || (!full && Integer.parseInt(scan.between(slash + 1, end)) > LATEST_SHORT_YEAR)) {
            return false;
        }
        if (DateWords.BEFORE_MONTH.contains(before)) {
            return true;
        }
        boolean closes = ",;)\n.".indexOf(scan.charAt(end)) >= 0 || scan.text().startsWith(" bis ", end);
        boolean word = !Ascii.isWordPart(scan.charAt(at - 1)) && !scan.columns().opensCell(at);
        return closes && word && scan.charAt(slash + 1) != '0';
    }
}
