package de.leitplanke.privacy;

/**
 * The shape of a number that only one town gives out, such as a file number or a cash-register number, as an automaton
 * over at most 48 places: matching looks at each character once and never goes back.
 */
public final class TownPattern {

    /** Most characters that a number may have. */
    static final int LONGEST = 48;

    private final String source;
    private final char[] signs;
    private final boolean[] exact;
    private final long[] reached;

    /**
     * @param signs what stands at each place: a character, or 9, A or a for its class
     * @param exact whether the sign stands for itself
     * @param reached by place the set of places, as bits, where a match may go on; one more for the end
     */
    TownPattern(String source, char[] signs, boolean[] exact, long[] reached) {
        this.source = source;
        this.signs = signs;
        this.exact = exact;
        this.reached = reached;
    }

    /**
     * Reads a pattern and tries it: 9 is a digit, A a capital, a a small letter, {@code {2,4}} behind one of them says
     * how often, {@code [...]} may be missing, {@code '...'} stands for itself, and so does every other sign.
     *
     * @param pattern for example {@code 99.9-A{1,2}999[/99]}
     * @param example a number that fits, for example {@code 32.1-B417/26}
     * @return the pattern, or a German sentence that says why it is refused
     */
    public static TownPatternReading read(String pattern, String example) {
        return new TownPatternReader(pattern).read(example);
    }

    /** The pattern as it was written. */
    public String source() {
        return source;
    }

    /** Offset behind the longest number of this shape that begins here and ends with its word, or -1. */
    int end(String text, int at) {
        int accepted = -1;
        long places = reached[0];
        for (int i = at; i < text.length() && places != 0; i++) {
            places = next(places, text.charAt(i));
            boolean complete = (places & (1L << signs.length)) != 0;
            if (complete && (i + 1 == text.length() || !Ascii.isWordPart(text.charAt(i + 1)))) {
                accepted = i + 1;
            }
        }
        return accepted;
    }

    private long next(long places, char c) {
        long next = 0;
        for (long rest = places; rest != 0; rest &= rest - 1) {
            int place = Long.numberOfTrailingZeros(rest);
            if (place < signs.length && matches(place, c)) {
                next |= reached[place + 1];
            }
        }
        return next;
    }

    private boolean matches(int place, char c) {
        if (exact[place]) {
            return signs[place] == c;
        }
        return switch (signs[place]) {
            case '9' -> Ascii.isDigit(c);
            case 'A' -> Character.isUpperCase(c);
            default -> Character.isLowerCase(c);
        };
    }
}
