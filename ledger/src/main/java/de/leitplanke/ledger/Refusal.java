package de.leitplanke.ledger;

/** Why a witness does not sign. */
public enum Refusal {
    UNREADABLE("Der Prüfpunkt ist nicht lesbar."),
    OTHER_LOG("Der Prüfpunkt gehört zu einem anderen Nachweis als dem, den dieser Schlüssel mitzeichnet."),
    NOT_SIGNED("Der Prüfpunkt ist nicht mit dem bekannten Schlüssel der Plattform unterschrieben."),
    SIGNATURE_WRONG("Die Unterschrift der Plattform unter dem Prüfpunkt ist falsch."),
    ROLLBACK(
            "Der neue Prüfpunkt hat weniger Einträge als der zuletzt mitgezeichnete. Einträge wurden entfernt, oder die Plattform zeigt einen alten Stand."),
    FORK(
            "Der neue Prüfpunkt setzt den zuletzt mitgezeichneten nicht fort. Frühere Einträge wurden geändert, oder es gibt zwei Fassungen."),
    NO_PROOF("Der Anschlussnachweis beginnt nicht bei dem zuletzt mitgezeichneten Stand."),
    PROOF_WRONG(
            "Der Anschlussnachweis führt nicht vom zuletzt mitgezeichneten Stand zum neuen. Frühere Einträge wurden geändert, oder der Nachweis ist beschädigt.");

    private final String sentence;

    Refusal(String sentence) {
        this.sentence = sentence;
    }

    /** The reason in German, for the person at the computer. */
    public String sentence() {
        return sentence;
    }

    /** Whether the platform signed something that does not go with what it signed before. */
    public boolean contradictsTheKnownState() {
        return this == ROLLBACK || this == FORK || this == PROOF_WRONG;
    }
}
