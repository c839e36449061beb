package de.leitplanke.rules;

/** What a text is wanted for. One piece of work may have several purposes. */
public enum Purpose implements FactValue {
    DRAFT("Entwurf eines Textes"),
    SUMMARY("Zusammenfassung"),
    TRANSLATION("Übersetzung"),
    PLAIN_LANGUAGE("verständliche Sprache"),
    IDEAS("Ideen sammeln"),
    RESEARCH("Recherche"),
    DATA_WORK("Arbeit mit Tabellen und Daten"),
    IMAGE("Bild"),
    MINUTES("Protokoll"),
    RECORDING("Aufzeichnung oder Mitschrift"),
    LEGAL_STATEMENT("rechtliche Aussage"),
    ADMINISTRATIVE_ACT("Verwaltungsakt"),
    STAFF_ASSESSMENT("Beurteilung oder Auswahl von Beschäftigten"),
    PROHIBITED_PRACTICE("verbotene Praktik"),
    HIGH_RISK("Hochrisiko-Anwendung"),
    IMPERSONATION("Nachahmung einer Person"),
    ELECTION("Einfluss auf eine Wahl"),
    CONTRACT("Vertrag");

    private final String german;

    Purpose(String german) {
        this.german = german;
    }

    @Override
    public String german() {
        return german;
    }
}
