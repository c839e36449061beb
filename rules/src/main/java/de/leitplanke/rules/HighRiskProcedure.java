package de.leitplanke.rules;

/** Whether the procedure for a high-risk use (Regulation (EU) 2024/1689, Annex III) has been gone through. */
public enum HighRiskProcedure implements FactValue {
    COMPLETE("vollständig"),
    INCOMPLETE("unvollständig");

    private final String german;

    HighRiskProcedure(String german) {
        this.german = german;
    }

    @Override
    public String german() {
        return german;
    }
}
