package de.leitplanke.privacy;

/**
 * Tells which words of one text are spelled alike, so that what is known of one holds for the others. A word that finds
 * its places in the table taken counts as the first of its spelling: that costs a second look-up and nothing else.
 */
final class Spellings {

    private static final int MOST_PLACES = 1 << 16;
    private static final int MOST_TRIES = 8;

    private final char[] text;
    private final int[] starts;
    private final int[] ends;

    /** Number of a word plus one, or 0. */
    private final int[] places;

    Spellings(char[] text, int[] starts, int[] ends, int count) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.places = new int[Math.min(MOST_PLACES, Integer.highestOneBit(count + 1) * 2)];
    }

    /** The first word of the text with the spelling of this one, often this one itself. */
    int firstLike(int word, int hash) {
        int place = hash ^ (hash >>> 16) ^ (hash >>> 8);
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            place &= places.length - 1;
            int other = places[place++] - 1;
            if (other < 0) {
                places[place - 1] = word + 1;
                return word;
            }
            if (areAlike(word, other)) {
                return other;
            }
        }
        return word;
    }

    private boolean areAlike(int word, int other) {
        int length = ends[word] - starts[word];
        if (length != ends[other] - starts[other]) {
            return false;
        }
        int one = starts[word];
        int two = starts[other];
        for (int i = 0; i < length; i++) {
            if (text[one + i] != text[two + i]) {
                return false;
            }
        }
        return true;
    }
}
