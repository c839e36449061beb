package de.leitplanke.workspace.doubt;

/** What a {@link Claim} states; the German word stands in front of a group of doubts. */
public enum ClaimKind {
    FIGURE("Zahl"),
    AMOUNT("Betrag"),
    PERCENT("Anteil"),
    DATE("Datum"),
    TIME("Uhrzeit"),
    WEEKDAY("Wochentag"),
    DURATION("Dauer"),
    NAME("Name"),
    EMAIL("E-Mail-Adresse"),
    PHONE("Telefonnummer"),
    ADDRESS("Anschrift"),
    WEB_ADDRESS("Internetadresse"),
    IDENTIFIER("Kennung"),
    PARAGRAPH("Rechtsstelle");

    private final String german;

    ClaimKind(String german) {
        this.german = german;
    }

    public String german() {
        return german;
    }
}
