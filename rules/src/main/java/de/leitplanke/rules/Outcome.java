package de.leitplanke.rules;

/** What a decision comes to. */
public enum Outcome {
    ALLOWED("erlaubt"),
    ALLOWED_WITH_OBLIGATIONS("erlaubt mit Auflagen"),
    APPROVAL_NEEDED("Freigabe nötig"),
    FORBIDDEN("verboten"),
    UNDETERMINED("noch offen");

    private final String german;

    Outcome(String german) {
        this.german = german;
    }

    /** The outcome in German words. */
    public String german() {
        return german;
    }
}
