package de.leitplanke.rules;

/** What a rule does when its condition holds; the strongest comes first. */
public enum Effect {
    FORBIDDEN("verboten"),
    APPROVAL_NEEDED("Freigabe nötig"),
    OBLIGATION("Auflage"),
    HINT("Hinweis"),
    ALLOWED("erlaubt");

    private final String german;

    Effect(String german) {
        this.german = german;
    }

    /** The effect in one or two German words. */
    public String german() {
        return german;
    }

    /** True for the effects that answer the question by themselves; the others only add to an answer. */
    boolean answers() {
        return this == FORBIDDEN || this == APPROVAL_NEEDED || this == ALLOWED;
    }
}
