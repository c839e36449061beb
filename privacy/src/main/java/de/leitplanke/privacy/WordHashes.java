package de.leitplanke.privacy;

/** Hashes of whole words, beginnings and endings of a text, whatever their case; computed without making strings. */
final class WordHashes {

    private static final int OUTSIDE = 7;

    private final Words words;
    private final int[] whole;

    WordHashes(Words words) {
        this.words = words;
        this.whole = new int[words.count()];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = hash(words.start(i), words.end(i));
        }
    }

    int whole(int i) {
        return i < 0 || i >= whole.length ? OUTSIDE : whole[i];
    }

    int beginning(int i, int length) {
        return hash(words.start(i), Math.min(words.end(i), words.start(i) + length));
    }

    /** The last letters without an apostrophe behind them. */
    int ending(int i, int length) {
        if (i < 0 || i >= whole.length) {
            return OUTSIDE;
        }
        return hash(Math.max(words.start(i), words.end(i) - length), words.end(i));
    }

    int lastPart(int i) {
        return hash(words.lastPart(i), words.end(i));
    }

    private int hash(int start, int end) {
        int hash = 0;
        for (int at = start; at < end; at++) {
            hash = 31 * hash + Casing.LOWER.read(words.text().charAt(at), false);
        }
        return hash;
    }
}
