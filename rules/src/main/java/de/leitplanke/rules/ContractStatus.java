package de.leitplanke.rules;

/** Standing of the processing contract of a tool (Art. 28 GDPR); T4 needs none. */
public enum ContractStatus implements FactValue {
    VALID("gültig"),
    MISSING("fehlt"),
    EXPIRED("abgelaufen");

    private final String german;

    ContractStatus(String german) {
        this.german = german;
    }

    @Override
    public String german() {
        return german;
    }
}
