package de.leitplanke.rules;

/** The start profile of a town: how far it wants to go with personal data. */
public enum Profile {
    P1("öffentliche Werkzeuge ohne interne Angaben über Personen"),
    P2("eigener Zugang ohne Personenbezug"),
    P3("eigener Zugang mit Personenbezug");

    private final String german;

    Profile(String german) {
        this.german = german;
    }

    /** The profile in German words. */
    public String german() {
        return german;
    }
}
