package de.leitplanke.rules;

/** Function in which somebody acts. */
public enum Role implements FactValue {
    EMPLOYEE("Beschäftigte"),
    MANAGER("Amtsleitung"),
    AI_OFFICER("KI-Beauftragte"),
    EMPLOYER("Dienststelle"),
    STAFF_COUNCIL("Personalrat"),
    DATA_PROTECTION("Datenschutzbeauftragte"),
    SECURITY("IT-Sicherheit"),
    ADMIN("Administration");

    private final String german;

    Role(String german) {
        this.german = german;
    }

    @Override
    public String german() {
        return german;
    }
}
