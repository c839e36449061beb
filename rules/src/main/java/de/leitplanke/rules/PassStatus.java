package de.leitplanke.rules;

/** Standing of a person's KI-Pass. */
public enum PassStatus implements FactValue {
    VALID("gültig"),
    MISSING("nicht vorhanden"),
    EXPIRED("abgelaufen");

    private final String german;

    PassStatus(String german) {
        this.german = german;
    }

    @Override
    public String german() {
        return german;
    }
}
