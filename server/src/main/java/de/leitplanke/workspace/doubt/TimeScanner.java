package de.leitplanke.workspace.doubt;

import de.leitplanke.platform.text.GermanNumerals;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Times of day: 6:30, 6.30 Uhr, 6 Uhr 30, sechs Uhr, halb sieben, and the first half of 8 bis 12 Uhr. */
final class TimeScanner implements Scanner {

    private record Reading(int minutes, int next) {}

    @Override
    public int scan(Tokens tokens, int at, List<Claim> claims) {
        Reading time = half(tokens, at);
        if (time == null) {
            time = withClock(tokens, at);
        }
        if (time == null) {
            time = firstOfRange(tokens, at);
        }
        if (time == null) {
            time = withColon(tokens, at);
        }
        if (time == null) {
            return at;
        }
        claims.add(tokens.claim(ClaimKind.TIME, at, time.next(), "time " + time.minutes()));
        return time.next();
    }

    /** "halb sieben", with or without "Uhr", is half past six. */
    private static @Nullable Reading half(Tokens tokens, int at) {
        Reading hour = tokens.at(at).lower().equals("halb") ? bare(tokens, at + 1) : null;
        if (hour == null || hour.minutes() < 60 || hour.minutes() % 60 != 0) {
            return null;
        }
        int next = isClock(tokens, hour.next()) ? hour.next() + 1 : hour.next();
        return new Reading(hour.minutes() - 30, next);
    }

    private static @Nullable Reading withClock(Tokens tokens, int at) {
        Reading bare = bare(tokens, at);
        if (bare == null || !isClock(tokens, bare.next())) {
            return null;
        }
        int next = bare.next() + 1;
        Token minutes = tokens.at(next);
        boolean behind = bare.minutes() % 60 == 0
                && minutes.isNumber(2, 2)
                && minutes.before() == Token.Gap.SPACE
                && minutes.value() < 60
                && !tokens.at(next + 1).isSign(".");
        return behind ? new Reading(bare.minutes() + minutes.value(), next + 1) : new Reading(bare.minutes(), next);
    }

    private static @Nullable Reading firstOfRange(Tokens tokens, int at) {
        Reading bare = bare(tokens, at);
        if (bare == null) {
            return null;
        }
        Token joint = tokens.at(bare.next());
        boolean joined =
                joint.isDash() || joint.lower().equals("bis") || joint.lower().equals("und");
        return joined && withClock(tokens, bare.next() + 1) != null ? bare : null;
    }

    private static @Nullable Reading withColon(Tokens tokens, int at) {
        Reading bare = bare(tokens, at);
        return bare != null && tokens.at(at + 1).isSign(":") && bare.next() > at + 1 ? bare : null;
    }

    private static boolean isClock(Tokens tokens, int at) {
        return tokens.at(at).text().equals("Uhr") && !tokens.at(at).startsLine();
    }

    /** Hours with or without minutes, whatever follows. */
    private static @Nullable Reading bare(Tokens tokens, int at) {
        Token hour = tokens.at(at);
        if (hour.isWord()) {
            BigDecimal value = hour.lower().equals("ein") ? BigDecimal.ONE : GermanNumerals.value(hour.lower());
            return value != null && value.scale() == 0 && value.intValue() <= 24
                    ? new Reading(value.intValue() * 60, at + 1)
                    : null;
        }
        if (!hour.isNumber(1, 2) || hour.value() > 24 || continuesNumber(tokens, at)) {
            return null;
        }
        Token sign = tokens.at(at + 1);
        Token minutes = tokens.at(at + 2);
        boolean full = sign.isAttached()
                && sign.isSign(":.")
                && minutes.isAttached()
                && minutes.isNumber(2, 2)
                && minutes.value() < 60;
        return full
                ? new Reading(hour.value() * 60 + minutes.value(), afterSeconds(tokens, at + 3))
                : new Reading(hour.value() * 60, at + 1);
    }

    private static boolean continuesNumber(Tokens tokens, int at) {
        return tokens.at(at).isAttached()
                && tokens.at(at - 1).isAttached()
                && tokens.at(at - 1).isSign(".,:")
                && tokens.at(at - 2).isNumber();
    }

    private static int afterSeconds(Tokens tokens, int at) {
        boolean seconds = tokens.at(at).isSign(":")
                && tokens.at(at + 1).isNumber(2, 2)
                && tokens.at(at + 1).isAttached();
        return seconds ? at + 2 : at;
    }
}
