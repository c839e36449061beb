package de.leitplanke.workspace.doubt;

import de.leitplanke.platform.text.GermanNumerals;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dates in figures and words, also without a day or a year. */
final class DateScanner implements Scanner {

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("januar", 1),
            Map.entry("jänner", 1),
            Map.entry("jan", 1),
            Map.entry("februar", 2),
            Map.entry("feb", 2),
            Map.entry("märz", 3),
            Map.entry("mrz", 3),
            Map.entry("april", 4),
            Map.entry("apr", 4),
            Map.entry("mai", 5),
            Map.entry("juni", 6),
            Map.entry("jun", 6),
            Map.entry("juli", 7),
            Map.entry("jul", 7),
            Map.entry("august", 8),
            Map.entry("aug", 8),
            Map.entry("september", 9),
            Map.entry("sept", 9),
            Map.entry("sep", 9),
            Map.entry("oktober", 10),
            Map.entry("okt", 10),
            Map.entry("november", 11),
            Map.entry("nov", 11),
            Map.entry("dezember", 12),
            Map.entry("dez", 12));
    private static final Set<String> RANGE_WORDS = Set.of("bis", "und", "oder");

    private record Reading(int day, int month, int year, int next) {

        String normalised() {
            return part(year) + "-" + part(month) + "-" + part(day);
        }

        private static String part(int value) {
            return value == 0 ? "?" : Integer.toString(value);
        }
    }

    /** The day meant by a normalised date; null if a part of it is open or it does not exist. */
    static @Nullable LocalDate day(String normalised) {
        String[] parts = normalised.split("-", -1);
        if (normalised.contains("?") || parts.length != 3) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        } catch (DateTimeException nonexistent) {
            return null;
        }
    }

    @Override
    public int scan(Tokens tokens, int at, List<Claim> claims) {
        Reading date = read(tokens, at);
        if (date != null) {
            claims.add(tokens.claim(ClaimKind.DATE, at, date.next(), date.normalised()));
            return date.next();
        }
        return firstOfRange(tokens, at, claims);
    }

    /** "12. bis 14. November": the first day takes its month and year from the last. */
    private static int firstOfRange(Tokens tokens, int at, List<Claim> claims) {
        Token day = tokens.at(at);
        int sign = at + 1;
        if (!isDay(day) || !tokens.at(sign).isSign(".") || !tokens.at(sign).isAttached()) {
            return at;
        }
        Token joint = tokens.at(sign + 1);
        boolean joined = joint.isDash() || joint.isSign("/") || (joint.isWord() && RANGE_WORDS.contains(joint.lower()));
        Reading last = joined ? read(tokens, sign + 2) : null;
        if (last == null || last.day() == 0) {
            return at;
        }
        Reading first = new Reading(day.value(), last.month(), last.year(), sign + 1);
        claims.add(tokens.claim(ClaimKind.DATE, at, first.next(), first.normalised()));
        return first.next();
    }

    private static @Nullable Reading read(Tokens tokens, int at) {
        Token first = tokens.at(at);
        if (first.isNumber(4, 4)) {
            return iso(tokens, at);
        }
        if (isDay(first) && !continuesNumber(tokens, at)) {
            Reading words = withMonthWord(tokens, first.value(), at + 1);
            return words != null ? words : inFigures(tokens, at);
        }
        if (first.isWord()) {
            Integer ordinal = GermanNumerals.dayOrdinal(first.lower());
            Reading words = ordinal == null ? null : monthWord(tokens, ordinal, at + 1);
            return words != null ? words : monthAlone(tokens, at);
        }
        return null;
    }

    private static boolean continuesNumber(Tokens tokens, int at) {
        return tokens.at(at).isAttached()
                && tokens.at(at - 1).isSign(".,")
                && tokens.at(at - 2).isNumber()
                && tokens.at(at - 1).isAttached();
    }

    private static boolean isDay(Token token) {
        return token.isNumber(1, 2) && token.value() >= 1 && token.value() <= 31;
    }

    private static @Nullable Reading iso(Tokens tokens, int at) {
        boolean shaped = tokens.at(at + 1).isDash()
                && tokens.at(at + 2).isNumber(2, 2)
                && tokens.at(at + 3).isDash()
                && isDay(tokens.at(at + 4))
                && attached(tokens, at + 1, at + 4);
        if (!shaped || tokens.at(at + 2).value() < 1 || tokens.at(at + 2).value() > 12) {
            return null;
        }
        return new Reading(
                tokens.at(at + 4).value(),
                tokens.at(at + 2).value(),
                tokens.at(at).value(),
                at + 5);
    }

    private static boolean attached(Tokens tokens, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (!tokens.at(i).isAttached()) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Reading withMonthWord(Tokens tokens, int day, int at) {
        return tokens.at(at).isSign(".") && tokens.at(at).isAttached() ? monthWord(tokens, day, at + 1) : null;
    }

    private static @Nullable Reading monthWord(Tokens tokens, int day, int at) {
        Token word = tokens.at(at);
        Integer month = word.isCapitalised() && !word.startsLine() ? MONTHS.get(word.lower()) : null;
        return month == null ? null : withYear(tokens, day, month, at + 1);
    }

    private static Reading withYear(Tokens tokens, int day, int month, int at) {
        boolean point = tokens.at(at).isSign(".") && tokens.at(at).isAttached();
        Token year = tokens.at(point ? at + 1 : at);
        int next = point ? at + 2 : at + 1;
        if (year.isNumber(4, 4) && !year.startsLine() && isYear(year.value())) {
            return new Reading(day, month, year.value(), next);
        }
        return new Reading(day, month, 0, at);
    }

    private static boolean isYear(int value) {
        return value >= 1000 && value <= 2999;
    }

    /** "November 2026", "Ende März"; short forms only with a year, since "Jun" or "Mai" alone may be a name. */
    private static @Nullable Reading monthAlone(Tokens tokens, int at) {
        Token word = tokens.at(at);
        Integer month = word.isCapitalised() ? MONTHS.get(word.lower()) : null;
        if (month == null) {
            return null;
        }
        Reading reading = withYear(tokens, 0, month, at + 1);
        boolean whole = word.text().length() > 4
                || word.lower().equals("märz")
                || word.lower().equals("juni")
                || word.lower().equals("juli")
                || word.lower().equals("mai");
        return whole || reading.year() != 0 ? reading : null;
    }

    /** 12.11.2026, 12. 11. 2026, 12.11.26, 12/11/2026 and 12.11. */
    private static @Nullable Reading inFigures(Tokens tokens, int at) {
        Token sign = tokens.at(at + 1);
        Token month = tokens.at(at + 2);
        Token second = tokens.at(at + 3);
        Token year = tokens.at(at + 4);
        boolean shaped = sign.isAttached()
                && sign.isSign("./")
                && month.isNumber(1, 2)
                && second.isAttached()
                && second.isSign(sign.text());
        if (!shaped || month.startsLine() || month.value() < 1 || month.value() > 12) {
            return null;
        }
        int day = tokens.at(at).value();
        if (year.before() == month.before() && isYearOfDate(year) && !(isTwo(year) && continues(tokens, at + 5))) {
            int value = year.value();
            return new Reading(day, month.value(), isTwo(year) ? century(value) : value, at + 5);
        }
        boolean short0 = month.isAttached() && sign.isSign(".") && !(year.isAttached() && year.isNumber());
        return short0 ? new Reading(day, month.value(), 0, at + 4) : null;
    }

    private static boolean isYearOfDate(Token year) {
        return year.isNumber(4, 4) ? isYear(year.value()) : isTwo(year);
    }

    private static boolean isTwo(Token year) {
        return year.isNumber(2, 2);
    }

    /** A further point and digits: the two digits are no year. */
    private static boolean continues(Tokens tokens, int at) {
        return tokens.at(at).isAttached()
                && tokens.at(at).isSign(".")
                && tokens.at(at + 1).isAttached()
                && tokens.at(at + 1).isNumber();
    }

    private static int century(int twoDigits) {
        return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
    }
}
