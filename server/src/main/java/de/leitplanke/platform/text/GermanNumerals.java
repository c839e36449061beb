package de.leitplanke.platform.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** German numerals written as words, up to 999.999, and the ordinals of the days of a month. */
public final class GermanNumerals {

    private static final int LONGEST = 45;
    private static final String[] ONES = {
        "null",
        "ein",
        "zwei",
        "drei",
        "vier",
        "fünf",
        "sechs",
        "sieben",
        "acht",
        "neun",
        "zehn",
        "elf",
        "zwölf",
        "dreizehn",
        "vierzehn",
        "fünfzehn",
        "sechzehn",
        "siebzehn",
        "achtzehn",
        "neunzehn"
    };
    private static final String[] TENS = {
        "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"
    };
    private static final Map<String, Integer> BELOW_HUNDRED = belowHundred();
    private static final Map<String, Integer> ORDINALS = ordinals();

    private GermanNumerals() {}

    /** The value of a numeral in lower case; null for every other word and for the article "ein". */
    public static @Nullable BigDecimal value(String lower) {
        if (lower.length() < 3 || lower.length() > LONGEST || lower.equals("ein")) {
            return null;
        }
        String word = lower.replace("dreissig", "dreißig");
        if (word.equals("anderthalb") || word.equals("eineinhalb")) {
            return new BigDecimal("1.5");
        }
        if (word.endsWith("einhalb")) {
            Integer whole = BELOW_HUNDRED.get(word.substring(0, word.length() - "einhalb".length()));
            return whole == null ? null : new BigDecimal(whole + ".5");
        }
        Integer whole = thousands(word);
        return whole == null ? null : BigDecimal.valueOf(whole);
    }

    /** The day meant by "ersten", "zwölfter" or "einunddreißigste"; null for every other word. */
    public static @Nullable Integer dayOrdinal(String lower) {
        return ORDINALS.get(lower.replace("dreissig", "dreißig"));
    }

    private static @Nullable Integer thousands(String word) {
        int cut = word.indexOf("tausend");
        if (cut < 0) {
            return hundreds(word);
        }
        Integer front = cut == 0 ? Integer.valueOf(1) : hundreds(word.substring(0, cut));
        Integer back = rest(word.substring(cut + "tausend".length()));
        return front == null || back == null ? null : Integer.valueOf(front * 1000 + back);
    }

    private static @Nullable Integer hundreds(String word) {
        int cut = word.indexOf("hundert");
        if (cut < 0) {
            return BELOW_HUNDRED.get(word);
        }
        Integer front = cut == 0 ? Integer.valueOf(1) : BELOW_HUNDRED.get(word.substring(0, cut));
        Integer back = restBelowHundred(word.substring(cut + "hundert".length()));
        return front == null || back == null ? null : Integer.valueOf(front * 100 + back);
    }

    private static @Nullable Integer rest(String word) {
        return word.isEmpty() ? Integer.valueOf(0) : hundreds(withoutAnd(word));
    }

    private static @Nullable Integer restBelowHundred(String word) {
        return word.isEmpty() ? Integer.valueOf(0) : BELOW_HUNDRED.get(withoutAnd(word));
    }

    private static String withoutAnd(String word) {
        return word.startsWith("und") ? word.substring(3) : word;
    }

    private static Map<String, Integer> belowHundred() {
        Map<String, Integer> words = new HashMap<>();
        for (int i = 0; i < ONES.length; i++) {
            words.put(ONES[i], i);
        }
        words.put("eins", 1);
        words.put("zwo", 2);
        for (int ten = 0; ten < TENS.length; ten++) {
            words.put(TENS[ten], ten * 10 + 20);
            for (int one = 1; one < 10; one++) {
                words.put(ONES[one] + "und" + TENS[ten], ten * 10 + 20 + one);
            }
        }
        return Map.copyOf(words);
    }

    private static Map<String, Integer> ordinals() {
        Map<String, Integer> words = new HashMap<>();
        BELOW_HUNDRED.forEach((word, value) -> {
            if (value >= 1 && value <= 31) {
                String stem = ordinalStem(word, value);
                for (String ending : new String[] {"e", "en", "er", "es", "em"}) {
                    words.put(stem + ending, value);
                }
            }
        });
        return Map.copyOf(words);
    }

    private static String ordinalStem(String word, int value) {
        return switch (value) {
            case 1 -> "erst";
            case 3 -> "dritt";
            case 7 -> "siebt";
            case 8 -> "acht";
            default -> value < 20 ? word + "t" : word + "st";
        };
    }
}
