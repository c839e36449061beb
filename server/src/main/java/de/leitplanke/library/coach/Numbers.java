package de.leitplanke.library.coach;

import java.util.Map;

/** Whole numbers in digits or words. */
final class Numbers {

    private static final Map<String, Integer> VALUES = Map.ofEntries(
            Map.entry("ein", 1),
            Map.entry("eine", 1),
            Map.entry("einen", 1),
            Map.entry("einem", 1),
            Map.entry("einer", 1),
            Map.entry("zwei", 2),
            Map.entry("drei", 3),
            Map.entry("vier", 4),
            Map.entry("fünf", 5),
            Map.entry("sechs", 6),
            Map.entry("sieben", 7),
            Map.entry("acht", 8),
            Map.entry("neun", 9),
            Map.entry("zehn", 10),
            Map.entry("elf", 11),
            Map.entry("zwölf", 12),
            Map.entry("fünfzehn", 15),
            Map.entry("zwanzig", 20),
            Map.entry("dreißig", 30),
            Map.entry("fünfzig", 50),
            Map.entry("hundert", 100),
            Map.entry("halbe", 0));

    private static final int LARGEST = 7;

    private Numbers() {}

    /** The number that stands here, 0 for none. */
    static int value(Order order, int at) {
        Token token = order.token(at);
        if (!token.is(Token.NUMBER)) {
            return VALUES.getOrDefault(token.key(), 0);
        }
        String digits = order.text().substring(token.start(), token.end());
        boolean whole = digits.length() <= LARGEST && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return whole ? Integer.parseInt(digits) : 0;
    }
}
