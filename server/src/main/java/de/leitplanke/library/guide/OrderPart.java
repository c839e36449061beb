package de.leitplanke.library.guide;

/** The seven parts of a good order; their letters give the German word AUFTRAG. */
public enum OrderPart {
    TASK('A'),
    SETTING('U'),
    READERS('F'),
    TONE('T'),
    FORM('R'),
    CLUES('A'),
    CHECK('G');

    private final char letter;

    OrderPart(char letter) {
        this.letter = letter;
    }

    public char letter() {
        return letter;
    }

    /** Key of the German name. */
    public String textKey() {
        return "guide.part." + name();
    }
}
