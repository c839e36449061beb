package de.leitplanke.workspace.doubt;

import de.leitplanke.platform.text.GermanNumerals;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a number in German spelling: 1.200,50 or 12 000 or 3,5 Mio. or zwölf. */
final class NumberReader {

    /** A number and the token behind it; {@code digits} tells 12 from zwölf. */
    record Reading(BigDecimal value, int next, boolean digits) {

        String normalised() {
            return value.stripTrailingZeros().toPlainString();
        }
    }

    /** Beyond this a run of digits is an identifier, and arithmetic on it would no longer be cheap. */
    private static final int LONGEST = 18;

    private static final Map<String, BigDecimal> SCALES = Map.ofEntries(
            Map.entry("tsd", new BigDecimal(1_000)),
            Map.entry("tausend", new BigDecimal(1_000)),
            Map.entry("mio", new BigDecimal(1_000_000)),
            Map.entry("million", new BigDecimal(1_000_000)),
            Map.entry("millionen", new BigDecimal(1_000_000)),
            Map.entry("mrd", new BigDecimal(1_000_000_000)),
            Map.entry("milliarde", new BigDecimal(1_000_000_000)),
            Map.entry("milliarden", new BigDecimal(1_000_000_000)));

    private NumberReader() {}

    static @Nullable Reading read(Tokens tokens, int at) {
        Token first = tokens.at(at);
        if (first.isWord()) {
            BigDecimal value = GermanNumerals.value(first.lower());
            return value == null ? null : scaled(tokens, new Reading(value, at + 1, false));
        }
        return first.isNumber(1, LONGEST) ? scaled(tokens, figures(tokens, at)) : null;
    }

    private static Reading figures(Tokens tokens, int at) {
        StringBuilder whole = new StringBuilder(tokens.at(at).text());
        int next = at + 1;
        if (whole.length() <= 3 && whole.charAt(0) != '0') {
            next = groups(tokens, next, whole);
        }
        boolean grouped = next > at + 1;
        Token sign = tokens.at(next);
        Token behind = tokens.at(next + 1);
        if (sign.isAttached() && behind.isAttached() && sign.isSign(",") && behind.isNumber(1, LONGEST)) {
            return new Reading(new BigDecimal(whole + "." + behind.text()), next + 2, true);
        }
        if (sign.isAttached() && behind.isAttached() && sign.isSign(",") && behind.isDash()) {
            return new Reading(new BigDecimal(whole.toString()), afterDashes(tokens, next + 1), true);
        }
        if (!grouped && isDecimalPoint(tokens, next)) {
            return new Reading(new BigDecimal(whole + "." + behind.text()), next + 2, true);
        }
        return new Reading(new BigDecimal(whole.toString()), next, true);
    }

    private static int groups(Tokens tokens, int from, StringBuilder whole) {
        int next = from;
        while (whole.length() < LONGEST) {
            Token sign = tokens.at(next);
            if (isDottedGroup(tokens, next)) {
                whole.append(tokens.at(next + 1).text());
                next += 2;
            } else if (sign.isNumber(3, 3) && sign.before() == Token.Gap.SPACE) {
                whole.append(sign.text());
                next++;
            } else {
                break;
            }
        }
        return next;
    }

    private static boolean isDottedGroup(Tokens tokens, int sign) {
        return tokens.at(sign).isAttached()
                && tokens.at(sign).isSign(".")
                && tokens.at(sign + 1).isAttached()
                && tokens.at(sign + 1).isNumber(3, 3);
    }

    /** One point only: 2.5 is a number, 2.5.1 a version or a heading. */
    private static boolean isDecimalPoint(Tokens tokens, int sign) {
        return tokens.at(sign).isAttached()
                && tokens.at(sign).isSign(".")
                && tokens.at(sign + 1).isAttached()
                && tokens.at(sign + 1).isNumber(1, LONGEST)
                && !(tokens.at(sign + 2).isAttached()
                        && tokens.at(sign + 2).isSign(".")
                        && tokens.at(sign + 3).isAttached()
                        && tokens.at(sign + 3).isNumber());
    }

    private static int afterDashes(Tokens tokens, int at) {
        boolean two = tokens.at(at + 1).isAttached() && tokens.at(at + 1).isDash();
        return two ? at + 2 : at + 1;
    }

    private static Reading scaled(Tokens tokens, Reading plain) {
        Token word = tokens.at(plain.next());
        BigDecimal scale = word.isWord() && !word.startsLine() ? SCALES.get(word.lower()) : null;
        if (scale == null) {
            return plain;
        }
        int next = plain.next() + 1;
        boolean abbreviated = tokens.at(next).isAttached() && tokens.at(next).isSign(".");
        return new Reading(plain.value().multiply(scale), abbreviated ? next + 1 : next, plain.digits());
    }
}
