package de.leitplanke.platform.text;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as they are written in German, in the time of Germany. */
public final class GermanTime {

    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMANY);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL uuuu", Locale.GERMANY);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d. MMMM uuuu, H.mm'\u202fUhr'", Locale.GERMANY);

    private GermanTime() {}

    /** For example "3. Dezember 2026". */
    public static String day(OffsetDateTime moment) {
        return DAY.format(moment.atZoneSameInstant(GERMANY));
    }

    /** For example "3. Dezember 2026". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** For example "Dezember 2026". */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** For example "3. Dezember 2026, 9.05 Uhr". */
    public static String minute(OffsetDateTime moment) {
        return MINUTE.format(moment.atZoneSameInstant(GERMANY));
    }
}
