package de.leitplanke.rules;

/** Class of the data in a text. A text may belong to several; the strictest verdict of all of them holds. */
public enum DataClass implements FactValue {
    D0("öffentliche Angaben"),
    D1("interne Angaben ohne Personenbezug"),
    D2("personenbezogene Angaben"),
    D3("Angaben über Beschäftigte oder Bewerbungen"),
    D4("besonders geschützte Angaben wie Gesundheit oder Religion"),
    D5("Sozial-, Steuer- oder Meldegeheimnis"),
    D6("Verschlusssachen, Passwörter, Sicherheitskonzepte"),
    D7("vertrauliche Angaben Dritter"),
    D8("nichtöffentliche Ratsangelegenheiten");

    private final String german;

    DataClass(String german) {
        this.german = german;
    }

    @Override
    public String german() {
        return german;
    }
}
