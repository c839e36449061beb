package de.leitplanke.rules;

/** How far a machine goes on its own: A1 assists, A2 prepares a decision in an individual case, A3 acts alone. */
public enum AutomationLevel implements FactValue {
    A1("unterstützt, der Mensch schreibt und entscheidet"),
    A2("bereitet eine Entscheidung im Einzelfall vor"),
    A3("handelt allein");

    private final String german;

    AutomationLevel(String german) {
        this.german = german;
    }

    @Override
    public String german() {
        return german;
    }
}
