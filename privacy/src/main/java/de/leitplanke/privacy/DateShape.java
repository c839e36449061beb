package de.leitplanke.privacy;

import de.leitplanke.privacy.DateReading.Form;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates in all spellings, ranges as a whole; dates and years of birth are marked as such. */
final class DateShape implements Shape {
    @Override
    public void look(Scan scan, int at) {
        if (continues(scan, at)) {
            return;
        }
        DateReader reader = new DateReader(scan);
        DateReading date = reader.read(at);
        DateReading range = rangeEnd(scan, reader, at, date);
        boolean alone = date != null && isDate(scan, at, date);
        if (range != null && (alone || range.form() != Form.WITHOUT_YEAR || (date == null && isDayOfRange(scan, at)))) {
            range(scan, at, date, range);
        } else if (date != null && alone) {
            propose(scan, at, date.end(), "date", date.form() == Form.WITHOUT_YEAR ? 58 : 70);
        } else if (isYearOfBirth(scan, at)) {
            scan.propose(new Proposal(at, at + 4, Label.DATE, Certainty.SURE, "year-of-birth", 66, true, false));
        } else if (date == null) {
            proposeOtherForms(scan, at);
        }
    }

    /** Days that share their month with its name or year are one range; other dates stand for themselves. */
    private static void range(Scan scan, int at, @Nullable DateReading first, DateReading last) {
        int end = first != null
                ? first.end()
                : last.form() == Form.WITHOUT_YEAR ? scan.text().indexOf('.', at) + 1 : last.end();
        propose(scan, at, end, "date-range", 72);
    }

    /** The "3." of "vom 3. bis 12.5." */
    private static boolean isDayOfRange(Scan scan, int at) {
        String before = scan.wordBefore(at).toLowerCase(Locale.ROOT);
        return scan.charAt(at - 1) == ' ' && !before.isEmpty() && !DateWords.BEFORE_SECTION.contains(before);
    }

    private static void proposeOtherForms(Scan scan, int at) {
        int month = OpenDates.monthOfYear(scan, at);
        if (month > at) {
            propose(scan, at, month, "month-of-year", 50);
            return;
        }
        boolean open = scan.charAt(at + 1) == ' ' || scan.charAt(at + 2) == ' ';
        int spaced = open ? new SpacedDateReader(scan).end(at) : -1;
        if (spaced > 0) {
            propose(scan, at, spaced, "date-spaced", 71);
        } else if (isYear(scan, at)) {
            int named = monthBefore(scan, at);
            if (named >= 0) {
                propose(scan, named, at + 4, "month-and-year", 62);
            }
        }
    }

    static boolean isYear(Scan scan, int at) {
        return Ascii.areDigits(scan.text(), at, at + 4)
                && !Ascii.isWordPart(scan.charAt(at + 4))
                && (scan.between(at, at + 2).equals("19")
                        || scan.between(at, at + 2).equals("20"));
    }

    /** Offset of the month's name that stands right before the year, or -1. */
    private static int monthBefore(Scan scan, int year) {
        String month = scan.wordBefore(year);
        if (!DateReader.isMonth(month)) {
            return -1;
        }
        int start = scan.text().lastIndexOf(month, year - 1);
        if (Ascii.isWordPart(scan.charAt(start - 1)) || scan.charAt(start + month.length()) == ',') {
            return -1;
        }
        String part = scan.charAt(start - 1) == ' ' ? scan.wordBefore(start) : "";
        return DateWords.PARTS_OF_MONTH.contains(part) ? start - 1 - part.length() : start;
    }

    private static boolean continues(Scan scan, int at) {
        char before = scan.charAt(at - 1);
        return (before == '.' || before == '/' || before == ',' || before == ':') && Ascii.isDigit(scan.charAt(at - 2));
    }

    private static boolean isDate(Scan scan, int at, DateReading date) {
        String before = scan.wordBefore(at).toLowerCase(Locale.ROOT);
        return switch (date.form()) {
            case WITH_MONTH_NAME, FULL_YEAR -> true;
            case SHORT_YEAR -> !DateWords.BEFORE_SECTION.contains(before) && scan.charAt(at - 1) != '§';
            case WITHOUT_YEAR ->
                scan.charAt(date.end() - 1) == '.'
                        ? DateWords.BEFORE_DATE.contains(before) || OpenDates.isDay(scan, at, date, before)
                        : DateWords.BEFORE_OPEN_DATE.contains(before) && !isFigure(scan, date.end());
        };
    }

    private static boolean isFigure(Scan scan, int end) {
        return switch (scan.wordAfter(end)) {
            case "Uhr", "Euro", "EUR", "Prozent", "Millionen", "Milliarden", "Mio", "Mrd", "Punkte" -> true;
            default -> "%€,".indexOf(scan.charAt(scan.skipSpaces(end))) >= 0;
        };
    }

    /** The later date of "12. bis 14. November 2026" or "1.-3.5.2026", read from the first day on; null if none. */
    private static @Nullable DateReading rangeEnd(Scan scan, DateReader reader, int at, @Nullable DateReading first) {
        if (first != null && first.form() != Form.WITHOUT_YEAR) {
            return null;
        }
        int day = at;
        while (day - at < 3 && Ascii.isDigit(scan.charAt(day))) {
            day++;
        }
        int end = first == null ? day + 1 : first.end();
        if (day - at > 2 || (first == null && scan.charAt(day) != '.')) {
            return null;
        }
        int next = connector(scan, end);
        boolean twoDates = first != null && scan.charAt(next - 2) == 'm';
        return next > 0 && !twoDates && Ascii.isDigit(scan.charAt(next)) ? reader.read(next) : null;
    }

    private static int connector(Scan scan, int end) {
        int at = scan.skipSpaces(end);
        if ("-\u2013/".indexOf(scan.charAt(at)) >= 0) {
            return scan.skipSpaces(at + 1);
        }
        String word = scan.wordAfter(end);
        boolean connects = word.equals("bis") || word.equals("und") || word.equals("auf") || word.equals("oder");
        int behind = scan.skipSpaces(at + word.length());
        boolean to = connects && scan.wordAfter(behind).equals("zum");
        return connects ? to ? scan.skipSpaces(behind + 3) : behind : 0;
    }

    private static boolean isYearOfBirth(Scan scan, int at) {
        if (!Ascii.areDigits(scan.text(), at, at + 4) || Ascii.isWordPart(scan.charAt(at + 4))) {
            return false;
        }
        int year = Integer.parseInt(scan.between(at, at + 4));
        String before = scan.wordBefore(at).toLowerCase(Locale.ROOT);
        boolean label = DateWords.BEFORE_YEAR_OF_BIRTH.contains(before)
                || scan.charAt(at - 1) == '*'
                || scan.charAt(at - 2) == '*';
        return year > 1880
                && year < 2100
                && (label || (scan.charAt(at - 2) == ':' && scan.near(Cue.BIRTH, at, at + 4) > 8));
    }

    /** One star is the sign of birth, two are emphasis in Markdown. */
    private static boolean isStarred(Scan scan, int at) {
        int star = scan.charAt(at - 1) == ' ' ? at - 2 : at - 1;
        return scan.charAt(star) == '*' && scan.charAt(star - 1) != '*';
    }

    /** "Yusuf (11.11.2018)" */
    private static boolean isInBracketsBehindName(Scan scan, int at, int end) {
        return scan.charAt(at - 1) == '(' && end - at > 7 && AgeOfName.isBehind(scan, at, end);
    }

    /** "Malik Weber (Kind), 07.10.2017" */
    private static boolean isBehindRelative(Scan scan, int at, int end) {
        return end - at > 7
                && scan.charAt(at - 2) == ','
                && scan.charAt(at - 3) == ')'
                && AgeOfSubject.isRelative(scan.wordBefore(at - 3));
    }

    private static void propose(Scan scan, int at, int end, String rule, int weight) {
        boolean birth = isStarred(scan, at)
                || scan.near(Cue.BIRTH, at, end) >= 5
                || isInBracketsBehindName(scan, at, end)
                || isBehindRelative(scan, at, end);
        Certainty certainty = weight > 60 || birth ? Certainty.SURE : Certainty.LIKELY;
        scan.propose(new Proposal(
                at,
                end,
                Label.DATE,
                certainty,
                birth ? "date-of-birth" : rule,
                birth ? weight + 4 : weight,
                birth,
                false));
    }
}
