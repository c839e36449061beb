package de.leitplanke.rules;

/** Standing of a tool or of a field of use. */
public enum ReleaseStatus implements FactValue {
    RELEASED("freigegeben"),
    PILOT("in Erprobung"),
    NOT_RELEASED("nicht freigegeben"),
    PAUSED("angehalten"),
    REVIEW_OVERDUE("Überprüfung überfällig");

    private final String german;

    ReleaseStatus(String german) {
        this.german = german;
    }

    @Override
    public String german() {
        return german;
    }
}
