package de.leitplanke.rules;

/** Whether the provider may train models with what is entered. */
public enum TrainingUse implements FactValue {
    OFF("ausgeschlossen"),
    ON("nicht ausgeschlossen");

    private final String german;

    TrainingUse(String german) {
        this.german = german;
    }

    @Override
    public String german() {
        return german;
    }
}
