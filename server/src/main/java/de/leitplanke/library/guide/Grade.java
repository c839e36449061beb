package de.leitplanke.library.guide;

/** How well it is known that a piece of advice helps. */
public enum Grade {
    /** Measured in a study. */
    PROVEN("ok", "✓"),
    /** Studies that are small, old or about something near it, or experience that others have written down. */
    HINTED("cond", "≈"),
    /** A habit of the house; no study is known. */
    CUSTOM("off", "•");

    private final String look;
    private final String sign;

    Grade(String look, String sign) {
        this.look = look;
        this.sign = sign;
    }

    /** Class of the style sheet. */
    public String look() {
        return look;
    }

    /** What is drawn beside the word. */
    public String sign() {
        return sign;
    }

    /** Key of the German word. */
    public String textKey() {
        return "guide.grade." + name();
    }
}
