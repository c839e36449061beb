package de.leitplanke.register.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Days as they stand in the printed calendars of North Rhine-Westphalia. */
class HolidaysTest {

    @Test
    void easterFallsAsInTheCalendars() {
        assertThat(List.of(2008, 2011, 2019, 2024, 2025, 2026, 2027, 2038).stream()
                        .map(Holidays::easter)
                        .map(LocalDate::toString))
                .containsExactly(
                        "2008-03-23",
                        "2011-04-24",
                        "2019-04-21",
                        "2024-03-31",
                        "2025-04-20",
                        "2026-04-05",
                        "2027-03-28",
                        "2038-04-25");
    }

    @Test
    void easterIsAlwaysASundayBetweenItsLimits() {
        IntStream.rangeClosed(1900, 2199)
                .mapToObj(Holidays::easter)
                .forEach(day -> assertThat(day)
                        .matches(easter -> easter.getDayOfWeek() == DayOfWeek.SUNDAY)
                        .isBetween(LocalDate.of(day.getYear(), 3, 22), LocalDate.of(day.getYear(), 4, 25)));
    }

    @Test
    void holidaysOf2027AreThoseOfTheCalendar() {
        LocalDate first = LocalDate.of(2027, 1, 1);
        assertThat(first.datesUntil(first.plusYears(1))
                        .filter(Holidays::isHoliday)
                        .map(LocalDate::toString))
                .containsExactly(
                        "2027-01-01",
                        "2027-03-26",
                        "2027-03-29",
                        "2027-05-01",
                        "2027-05-06",
                        "2027-05-17",
                        "2027-05-27",
                        "2027-10-03",
                        "2027-11-01",
                        "2027-12-25",
                        "2027-12-26");
    }

    @Test
    void christmasEveAndNewYearsEveAreWorkingDays() {
        assertThat(Holidays.workingDayFrom(LocalDate.of(2026, 12, 24))).isEqualTo("2026-12-24");
        assertThat(Holidays.workingDayFrom(LocalDate.of(2026, 12, 31))).isEqualTo("2026-12-31");
    }

    @Test
    void goodFridayMovesTheEndBehindTheWholeEasterWeekend() {
        assertThat(Holidays.workingDayFrom(LocalDate.of(2027, 3, 26))).isEqualTo("2027-03-30");
    }

    @Test
    void saturdayMovesToMonday() {
        assertThat(Holidays.workingDayFrom(LocalDate.of(2026, 11, 28))).isEqualTo("2026-11-30");
    }
}
