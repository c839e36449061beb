package de.leitplanke.rules;

/** Form in which a text leaves: as it is, or with placeholders that its author has confirmed. */
public enum Form implements FactValue {
    CLEAR("Klartext"),
    MASKED("mit bestätigten Platzhaltern");

    private final String german;

    Form(String german) {
        this.german = german;
    }

    @Override
    public String german() {
        return german;
    }
}
