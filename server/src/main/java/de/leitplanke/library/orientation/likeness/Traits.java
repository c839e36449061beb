package de.leitplanke.library.orientation.likeness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What makes a text like another one: its words, pieces of them, and which words stand side by side. */
final class Traits {

    private static final double WORD = 1;
    private static final double PIECE = 0.5;
    private static final double PAIR = 0.7;

    private static final int SHORT_PIECE = 4;
    private static final int LONG_PIECE = 5;

    private Traits() {}

    /**
     * How much each trait counts; what stands there often counts little more than once.
     *
     * @param words the words in their order, spelt alike however they were typed
     */
    static Map<String, Double> of(List<String> words) {
        Map<String, Integer> times = new HashMap<>();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            times.merge("w" + word, 1, Integer::sum);
            pieces("^" + word + "$", times);
            if (at > 0) {
                times.merge("b" + beginning(words.get(at - 1)) + " " + beginning(word), 1, Integer::sum);
            }
        }
        Map<String, Double> traits = new HashMap<>();
        times.forEach((trait, count) -> traits.put(trait, weight(trait) * (1 + Math.log(count))));
        return traits;
    }

    /** Parts of compounds and stems have most of their pieces in common. */
    private static void pieces(String word, Map<String, Integer> times) {
        for (int length = SHORT_PIECE; length <= LONG_PIECE; length++) {
            for (int from = 0; from + length <= word.length(); from++) {
                times.merge("g" + word.substring(from, from + length), 1, Integer::sum);
            }
        }
    }

    /** The pieces of one word. */
    static List<String> pieces(String word) {
        Map<String, Integer> times = new HashMap<>();
        pieces("^" + word + "$", times);
        return List.copyOf(times.keySet());
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(LONG_PIECE, word.length()));
    }

    private static double weight(String trait) {
        return switch (trait.charAt(0)) {
            case 'w' -> WORD;
            case 'g' -> PIECE;
            default -> PAIR;
        };
    }
}
