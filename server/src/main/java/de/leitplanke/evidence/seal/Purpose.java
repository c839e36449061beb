package de.leitplanke.evidence.seal;

/** The closed list of what a seal may be opened for, each with the clause that allows it. */
public enum Purpose {
    ATTACK("logs.two-keys"),
    DISTURBANCE("logs.two-keys"),
    LEGAL_DUTY("incidents.clock");

    private final String clause;

    Purpose(String clause) {
        this.clause = clause;
    }

    String clause() {
        return clause;
    }

    /** Key of the German words. */
    public String textKey() {
        return "seals.purpose." + name();
    }
}
