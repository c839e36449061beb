package de.leitplanke.privacy;

/** Hashes of whole words and endings of a text, whatever their case; computed without making strings. */
final class WordHashes {

    private static final int OUTSIDE = 7;

    private final Words words;

    WordHashes(Words words) {
        this.words = words;
    }

    int whole(int i) {
        return i < 0 || i >= words.count() ? OUTSIDE : words.hash(i);
    }

    /** The last letters without an apostrophe behind them. */
    int ending(int i, int length) {
        if (i < 0 || i >= words.count()) {
            return OUTSIDE;
        }
        char[] text = words.characters();
        int end = words.end(i);
        int hash = 0;
        for (int at = Math.max(words.start(i), end - length); at < end; at++) {
            hash = 31 * hash + Casing.lower(text[at]);
        }
        return hash;
    }
}
