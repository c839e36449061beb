package de.leitplanke.library.readable;

/**
 * For whom a text has to be easy. The limits are values of this house: neither DIN 8581-1:2024 (Einfache Sprache) nor
 * ISO 24495-1 gives such figures, as far as the authors could find.
 */
public enum Level {
    /** Einfache Sprache for a general public. It is not Leichte Sprache, which needs readers who test it. */
    PLAIN(20, 14),
    /** A letter to everybody. */
    ORDINARY(25, 20);

    private final int longSentence;
    private final int longWord;

    Level(int longSentence, int longWord) {
        this.longSentence = longSentence;
        this.longWord = longWord;
    }

    /** From how many words on a sentence is long. */
    public int longSentence() {
        return longSentence;
    }

    /** More letters than this make a compound long. */
    public int longWord() {
        return longWord;
    }
}
