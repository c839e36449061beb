package de.leitplanke.workspace.doubt;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands behind a number and says what is counted. */
final class Units {

    /**
     * Percent, currency, span of time or measure, with the token behind it; {@code factor} 0.01 turns cents into euros.
     */
    record Unit(ClaimKind kind, String name, String factor, int next) {}

    private record Entry(ClaimKind kind, String name, String factor) {}

    private static final Map<String, Entry> WORDS = words();
    private static final Map<String, String> ADJECTIVES = Map.of(
            "tägig", "day", "wöchig", "week", "monatig", "month", "jährig", "year", "stündig", "hour", "minütig",
            "minute");
    private static final Map<String, Entry> SIGNS = Map.of(
            "%", new Entry(ClaimKind.PERCENT, "percent", "1"),
            "‰", new Entry(ClaimKind.PERCENT, "permille", "1"),
            "€", new Entry(ClaimKind.AMOUNT, "EUR", "1"),
            "$", new Entry(ClaimKind.AMOUNT, "USD", "1"));
    private static final Pattern ADJECTIVE_ENDING = Pattern.compile("(?:e[nmrs]?)$");

    private Units() {}

    /** The unit that starts at this token; null where there is none. */
    static @Nullable Unit read(Tokens tokens, int at) {
        Token token = tokens.at(at);
        if (token.startsLine()) {
            return null;
        }
        if (token.isDash() && token.isAttached() && tokens.at(at + 1).isAttached()) {
            return tokens.at(at + 1).isWord() ? byWord(tokens, at + 1) : null;
        }
        if (token.isWord()) {
            return byWord(tokens, at);
        }
        Entry sign = SIGNS.get(token.text());
        return sign == null ? null : unit(sign, afterEnding(tokens, at + 1));
    }

    /** A currency in front of its number: EUR 1.200 or € 5. */
    static @Nullable Unit currencyInFront(Tokens tokens, int at) {
        Token token = tokens.at(at);
        Entry entry = token.isWord() ? WORDS.get(token.lower()) : SIGNS.get(token.text());
        if (entry == null
                || entry.kind() != ClaimKind.AMOUNT
                || tokens.at(at + 1).startsLine()) {
            return null;
        }
        return unit(entry, at + 1);
    }

    /** The unit of time of an adjective in one word with its numeral, as "zweiwöchige"; null for other words. */
    static @Nullable String timeOfAdjective(String lower) {
        return ADJECTIVES.get(ADJECTIVE_ENDING.matcher(lower).replaceFirst(""));
    }

    private static @Nullable Unit byWord(Tokens tokens, int at) {
        String lower = tokens.at(at).lower();
        if (lower.equals("v") && isThousandthOrHundredth(tokens, at)) {
            boolean hundred = tokens.at(at + 2).text().equals("H");
            int next = tokens.at(at + 3).isSign(".") ? at + 4 : at + 3;
            return new Unit(ClaimKind.PERCENT, hundred ? "percent" : "permille", "1", next);
        }
        if (lower.equals("t")
                && tokens.at(at + 1).isAttached()
                && tokens.at(at + 1).isSign("€")) {
            return new Unit(ClaimKind.AMOUNT, "EUR", "1000", at + 2);
        }
        Entry entry = WORDS.get(lower);
        if (entry != null) {
            return unit(entry, at + 1);
        }
        String time = timeOfAdjective(lower);
        if (time != null) {
            return new Unit(ClaimKind.DURATION, time, "1", at + 1);
        }
        return lower.startsWith("prozentig") ? new Unit(ClaimKind.PERCENT, "percent", "1", at + 1) : null;
    }

    private static boolean isThousandthOrHundredth(Tokens tokens, int at) {
        String third = tokens.at(at + 2).text();
        return tokens.at(at + 1).isSign(".") && (third.equals("H") || third.equals("T"));
    }

    private static int afterEnding(Tokens tokens, int at) {
        Token ending = tokens.at(at);
        return ending.isAttached() && ending.isWord() && ending.lower().startsWith("ig") ? at + 1 : at;
    }

    private static Unit unit(Entry entry, int next) {
        return new Unit(entry.kind(), entry.name(), entry.factor(), next);
    }

    private static Map<String, Entry> words() {
        Map<String, Entry> words = new HashMap<>();
        add(words, ClaimKind.PERCENT, "percent", "prozent vh");
        add(words, ClaimKind.PERCENT, "point", "prozentpunkt prozentpunkte prozentpunkten");
        add(words, ClaimKind.PERCENT, "permille", "promille");
        add(words, ClaimKind.AMOUNT, "EUR", "euro euros eur");
        add(words, ClaimKind.AMOUNT, "USD", "usd dollar");
        add(words, ClaimKind.AMOUNT, "CHF", "chf franken");
        for (String cent : new String[] {"cent", "cents", "ct"}) {
            words.put(cent, new Entry(ClaimKind.AMOUNT, "EUR", "0.01"));
        }
        for (String thousand : new String[] {"teur", "teuro"}) {
            words.put(thousand, new Entry(ClaimKind.AMOUNT, "EUR", "1000"));
        }
        add(words, ClaimKind.DURATION, "day", "tag tage tagen tages");
        add(words, ClaimKind.DURATION, "workday", "werktag werktage werktagen werktags werktages");
        add(words, ClaimKind.DURATION, "officeday", "arbeitstag arbeitstage arbeitstagen arbeitstages");
        add(words, ClaimKind.DURATION, "calendarday", "kalendertag kalendertage kalendertagen");
        add(words, ClaimKind.DURATION, "week", "woche wochen wo");
        add(words, ClaimKind.DURATION, "month", "monat monate monaten monats");
        add(words, ClaimKind.DURATION, "quarter", "quartal quartale quartalen quartals");
        add(words, ClaimKind.DURATION, "year", "jahr jahre jahren jahres");
        add(words, ClaimKind.DURATION, "hour", "stunde stunden std h");
        add(words, ClaimKind.DURATION, "minute", "minute minuten min");
        add(words, ClaimKind.DURATION, "second", "sekunde sekunden sek");
        add(words, ClaimKind.FIGURE, "m", "m meter metern");
        add(words, ClaimKind.FIGURE, "km", "km kilometer kilometern");
        add(words, ClaimKind.FIGURE, "cm", "cm zentimeter zentimetern");
        add(words, ClaimKind.FIGURE, "mm", "mm millimeter");
        add(words, ClaimKind.FIGURE, "m²", "m² qm quadratmeter quadratmetern");
        add(words, ClaimKind.FIGURE, "m³", "m³ cbm kubikmeter kubikmetern");
        add(words, ClaimKind.FIGURE, "ha", "ha hektar");
        add(words, ClaimKind.FIGURE, "kg", "kg kilo kilogramm");
        add(words, ClaimKind.FIGURE, "g", "g gramm");
        add(words, ClaimKind.FIGURE, "t", "tonne tonnen");
        add(words, ClaimKind.FIGURE, "l", "l liter litern");
        add(words, ClaimKind.FIGURE, "kWh", "kwh kilowattstunde kilowattstunden");
        add(words, ClaimKind.FIGURE, "degree", "grad");
        return Map.copyOf(words);
    }

    private static void add(Map<String, Entry> words, ClaimKind kind, String name, String spellings) {
        for (String spelling : spellings.split(" ", -1)) {
            words.put(spelling.toLowerCase(Locale.GERMAN), new Entry(kind, name, "1"));
        }
    }
}
