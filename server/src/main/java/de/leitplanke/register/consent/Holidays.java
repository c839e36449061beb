package de.leitplanke.register.consent;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * The public holidays of North Rhine-Westphalia by § 2 Feiertagsgesetz NW. Status November 2026: to be checked against
 * the official text before it is relied on.
 */
final class Holidays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(10, 3),
            MonthDay.of(11, 1),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26));

    /** Days after Easter Sunday: Good Friday, Easter Monday, Ascension, Whit Monday, Corpus Christi. */
    private static final Set<Integer> BY_EASTER = Set.of(-2, 1, 39, 50, 60);

    private Holidays() {}

    static boolean isHoliday(LocalDate day) {
        return FIXED.contains(MonthDay.from(day))
                || BY_EASTER.stream()
                        .anyMatch(distance ->
                                easter(day.getYear()).plusDays(distance).equals(day));
    }

    /**
     * A day on which a deadline may end: § 193 BGB moves it from Saturday, Sunday or a holiday to the next such day.
     */
    static LocalDate workingDayFrom(LocalDate day) {
        LocalDate found = day;
        while (found.getDayOfWeek() == DayOfWeek.SATURDAY
                || found.getDayOfWeek() == DayOfWeek.SUNDAY
                || isHoliday(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /**
     * Easter Sunday in the Gregorian calendar, by the anonymous algorithm in Meeus, Astronomical Algorithms, chapter 8.
     */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
