package de.leitplanke.privacy;

import java.util.Arrays;

/** The places of a {@link TownPattern} while it is being read, and which of them may be left out. */
final class TownPatternPlaces {

    private static final int NONE = -1;

    private final char[] signs = new char[TownPattern.LONGEST];
    private final boolean[] exact = new boolean[TownPattern.LONGEST];

    /** By place where a match may go on instead of here: behind this place or behind the bracket that opens here. */
    private final int[] behind = new int[TownPattern.LONGEST];

    private final int[] behindBracket = new int[TownPattern.LONGEST];
    private int count;
    private int opened = NONE;

    int count() {
        return count;
    }

    boolean isOpen() {
        return opened != NONE;
    }

    void add(char sign, boolean stands, boolean optional) {
        signs[count] = sign;
        exact[count] = stands;
        behind[count] = optional ? count + 1 : NONE;
        behindBracket[count] = NONE;
        count++;
    }

    /** Whether a bracket may open here. */
    boolean open() {
        if (isOpen() || count == 0) {
            return false;
        }
        opened = count;
        return true;
    }

    /** Whether there was a bracket with something in it to close. */
    boolean close() {
        if (!isOpen() || opened == count) {
            return false;
        }
        behindBracket[opened] = count;
        opened = NONE;
        return true;
    }

    int fewestSigns() {
        return fewest(false);
    }

    int fewestDigits() {
        return fewest(true);
    }

    TownPattern pattern(String source) {
        return new TownPattern(source, Arrays.copyOf(signs, count), Arrays.copyOf(exact, count), reached());
    }

    private long[] reached() {
        long[] reached = new long[count + 1];
        reached[count] = 1L << count;
        for (int place = count - 1; place >= 0; place--) {
            reached[place] = (1L << place) | from(reached, behind[place]) | from(reached, behindBracket[place]);
        }
        return reached;
    }

    private static long from(long[] reached, int place) {
        return place == NONE ? 0 : reached[place];
    }

    private int fewest(boolean digitsOnly) {
        int[] fewest = new int[count + 1];
        for (int place = count - 1; place >= 0; place--) {
            boolean digit = exact[place] ? Ascii.isDigit(signs[place]) : signs[place] == '9';
            fewest[place] = fewest[place + 1] + (digit || !digitsOnly ? 1 : 0);
            fewest[place] = Math.min(fewest[place], after(fewest, behind[place]));
            fewest[place] = Math.min(fewest[place], after(fewest, behindBracket[place]));
        }
        return fewest[0];
    }

    private static int after(int[] fewest, int place) {
        return place == NONE ? Integer.MAX_VALUE : fewest[place];
    }
}
