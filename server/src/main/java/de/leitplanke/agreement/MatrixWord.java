package de.leitplanke.agreement;

/** What holds for a class of data in a class of tool, from the freest to the strictest. */
public enum MatrixWord {
    ALLOWED("✓", "ok"),
    WITH_REASON("✓", "cond"),
    WITH_PLACEHOLDERS("!", "cond"),
    PLACEHOLDERS_OR_RELEASE("!", "cond"),
    WITH_RELEASE("!", "cond"),
    FORBIDDEN("×", "no");

    private final String sign;
    private final String look;

    MatrixWord(String sign, String look) {
        this.sign = sign;
        this.look = look;
    }

    public String sign() {
        return sign;
    }

    /** Class of the look, in addition to sign and word. */
    public String look() {
        return look;
    }

    public String textKey() {
        return "agreement.matrix." + name();
    }

    /** Key of the sentence that explains the word. */
    public String meaningKey() {
        return "agreement.matrix.meaning." + name();
    }
}
