package de.leitplanke.workspace.doubt;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Weekdays, also within "Donnerstagnachmittag" and as "Mo.–Fr." before a time, a date or another weekday. */
final class WeekdayScanner implements Scanner {

    private static final Map<String, DayOfWeek> NAMES = Map.of(
            "montag", DayOfWeek.MONDAY,
            "dienstag", DayOfWeek.TUESDAY,
            "mittwoch", DayOfWeek.WEDNESDAY,
            "donnerstag", DayOfWeek.THURSDAY,
            "freitag", DayOfWeek.FRIDAY,
            "samstag", DayOfWeek.SATURDAY,
            "sonnabend", DayOfWeek.SATURDAY,
            "sonntag", DayOfWeek.SUNDAY);
    private static final Map<String, DayOfWeek> SHORT = Map.of(
            "Mo", DayOfWeek.MONDAY,
            "Di", DayOfWeek.TUESDAY,
            "Mi", DayOfWeek.WEDNESDAY,
            "Do", DayOfWeek.THURSDAY,
            "Fr", DayOfWeek.FRIDAY,
            "Sa", DayOfWeek.SATURDAY,
            "So", DayOfWeek.SUNDAY);
    private static final String[] ENDINGS = {
        "",
        "s",
        "e",
        "en",
        "es",
        "vormittag",
        "nachmittag",
        "abend",
        "morgen",
        "mittag",
        "nacht",
        "vormittags",
        "nachmittags",
        "abends",
        "morgens",
        "mittags"
    };

    static String normalised(DayOfWeek day) {
        return "weekday " + day.getValue();
    }

    @Override
    public int scan(Tokens tokens, int at, List<Claim> claims) {
        Token word = tokens.at(at);
        DayOfWeek day = word.isWord() ? dayOf(word.lower()) : null;
        if (day == null && word.isWord() && standsForDay(tokens, at)) {
            day = SHORT.get(word.text());
        }
        if (day == null) {
            return at;
        }
        claims.add(tokens.claim(ClaimKind.WEEKDAY, at, at + 1, normalised(day)));
        return at + 1;
    }

    private static @Nullable DayOfWeek dayOf(String lower) {
        if (lower.length() < 6 || lower.length() > 24) {
            return null;
        }
        for (String ending : ENDINGS) {
            DayOfWeek day =
                    lower.endsWith(ending) ? NAMES.get(lower.substring(0, lower.length() - ending.length())) : null;
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private static boolean standsForDay(Tokens tokens, int at) {
        boolean point = tokens.at(at + 1).isSign(".") && tokens.at(at + 1).isAttached();
        int next = point ? at + 2 : at + 1;
        next = tokens.at(next).isSign(",") || tokens.at(next).isSign(":") ? next + 1 : next;
        Token behind = tokens.at(next);
        boolean range = behind.isDash() && SHORT.containsKey(tokens.at(next + 1).text());
        boolean rangeEnd = tokens.at(at - 1).isDash()
                || (tokens.at(at - 1).isSign(".") && tokens.at(at - 2).isDash());
        boolean number = (point || next > at + 1) && behind.isNumber(1, 2) && !behind.startsLine();
        return range || number || (rangeEnd && endsRange(tokens, at));
    }

    private static boolean endsRange(Tokens tokens, int at) {
        Token front = tokens.at(at - 2);
        return SHORT.containsKey(front.isSign(".") ? tokens.at(at - 3).text() : front.text());
    }
}
