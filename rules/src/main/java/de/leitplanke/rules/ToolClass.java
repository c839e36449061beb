package de.leitplanke.rules;

/** Class of a tool, from a private account to a model in the house. */
public enum ToolClass implements FactValue {
    T0("privates oder nicht freigegebenes Werkzeug"),
    T1("öffentlicher Dienst mit dienstlichem Konto, ohne Vertrag zur Auftragsverarbeitung"),
    T2("Vertragscloud in der EU"),
    T3("öffentlich-rechtlicher IT-Dienstleister"),
    T4("Modell im eigenen Haus");

    private final String german;

    ToolClass(String german) {
        this.german = german;
    }

    @Override
    public String german() {
        return german;
    }
}
