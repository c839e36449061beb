package de.leitplanke.rules;

/** For whom a text is meant. */
public enum Audience implements FactValue {
    SELF("nur für mich"),
    INTERNAL("für das eigene Haus"),
    PERSON("für eine bestimmte Person außerhalb"),
    COUNCIL("für den Rat oder einen Ausschuss"),
    PUBLIC("für die Öffentlichkeit");

    private final String german;

    Audience(String german) {
        this.german = german;
    }

    @Override
    public String german() {
        return german;
    }
}
