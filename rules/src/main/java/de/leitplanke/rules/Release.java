package de.leitplanke.rules;

/** How a field of use is released for one class of data. */
public enum Release implements FactValue {
    NONE("nicht freigegeben"),
    MASKED("mit Platzhaltern freigegeben"),
    CLEAR("im Klartext freigegeben");

    private final String german;

    Release(String german) {
        this.german = german;
    }

    @Override
    public String german() {
        return german;
    }
}
