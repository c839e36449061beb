package de.leitplanke.library.orientation;

/** Tells whether a word is another one with a typing error. */
final class Typos {

    /** Letters that a word must have at least. */
    static final int SHORTEST = 8;

    private Typos() {}

    /**
     * True if one letter was added, lost, changed or two neighbours were swapped; never for words below eight letters,
     * where another word is as likely as an error. Takes one pass.
     */
    static boolean near(String typed, String meant) {
        int shorter = Math.min(typed.length(), meant.length());
        if (shorter < SHORTEST || Math.abs(typed.length() - meant.length()) > 1 || typed.charAt(0) != meant.charAt(0)) {
            return false;
        }
        int same = 0;
        while (same < shorter && typed.charAt(same) == meant.charAt(same)) {
            same++;
        }
        return restIsEqual(typed, same + 1, meant, same + 1) || lostAddedOrSwapped(typed, meant, same);
    }

    /**
     * The same for the beginning of a longer word, where a changed or a missing last letter often makes another word.
     */
    static boolean nearBeginning(String typed, String meant) {
        int shorter = Math.min(typed.length(), meant.length());
        int same = 0;
        while (same < shorter && typed.charAt(same) == meant.charAt(same)) {
            same++;
        }
        return shorter >= SHORTEST && same > 0 && same < meant.length() - 1 && lostAddedOrSwapped(typed, meant, same);
    }

    private static boolean lostAddedOrSwapped(String typed, String meant, int same) {
        return restIsEqual(typed, same + 1, meant, same)
                || restIsEqual(typed, same, meant, same + 1)
                || isSwapped(typed, meant, same);
    }

    private static boolean isSwapped(String typed, String meant, int at) {
        return at + 1 < Math.min(typed.length(), meant.length())
                && typed.charAt(at) == meant.charAt(at + 1)
                && typed.charAt(at + 1) == meant.charAt(at)
                && restIsEqual(typed, at + 2, meant, at + 2);
    }

    private static boolean restIsEqual(String one, int from, String other, int otherFrom) {
        int length = one.length() - from;
        return from <= one.length()
                && otherFrom <= other.length()
                && length == other.length() - otherFrom
                && one.regionMatches(from, other, otherFrom, length);
    }
}
