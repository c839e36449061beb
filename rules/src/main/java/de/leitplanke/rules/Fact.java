package de.leitplanke.rules;

import java.util.List;
import java.util.Optional;

/** The closed vocabulary of facts: what a rule may read, how to ask for it, and which values it can take. */
public enum Fact {
    DATA_CLASSES("dataClasses", "Datenklassen", "Welche Angaben enthält der Text?", DataClass.values()),
    RELEASE(
            "release",
            "Freigabe für die Datenklasse",
            "Wie ist das Einsatzfeld für diese Angaben freigegeben?",
            Release.values()),
    FORM("form", "Form", "Geht der Text im Klartext oder mit bestätigten Platzhaltern hinaus?", Form.values()),
    TOOL_CLASS("toolClass", "Werkzeugklasse", "Welches Werkzeug möchten Sie nutzen?", ToolClass.values()),
    TOOL_STATUS("toolStatus", "Stand des Werkzeugs", "Ist das Werkzeug freigegeben?", ReleaseStatus.values()),
    CONTRACT(
            "contract",
            "Vertrag zur Auftragsverarbeitung",
            "Gibt es für das Werkzeug einen gültigen Vertrag zur Auftragsverarbeitung?",
            ContractStatus.values()),
    TRAINING(
            "training",
            "Training mit Eingaben",
            "Ist ausgeschlossen, dass der Anbieter mit den Eingaben trainiert?",
            TrainingUse.values()),
    REGION("region", "Ort der Verarbeitung", "Wo verarbeitet das Werkzeug die Eingaben?", Region.values()),
    FIELD_STATUS("fieldStatus", "Stand des Einsatzfelds", "Ist das Einsatzfeld freigegeben?", ReleaseStatus.values()),
    PURPOSES("purposes", "Zwecke", "Wofür brauchen Sie das Ergebnis?", Purpose.values()),
    HIGH_RISK_PROCEDURE(
            "highRiskProcedure",
            "Hochrisiko-Verfahren",
            "Ist das Verfahren für Hochrisiko-Anwendungen vollständig?",
            HighRiskProcedure.values()),
    AUDIENCE("audience", "Bestimmung des Textes", "Für wen ist der Text bestimmt?", Audience.values()),
    AUTOMATION_LEVEL("automationLevel", "Automationsstufe", "Was soll die KI tun?", AutomationLevel.values()),
    TOOL_CALLS("toolCalls", "eigene Aktionen der KI", "Soll die KI selbst Aktionen ausführen?", ToolCalls.values()),
    ACKNOWLEDGEMENT(
            "acknowledgement",
            "Kenntnisnahme der Vereinbarung",
            "Haben Sie die geltende Fassung der Vereinbarung bestätigt?",
            AcknowledgementStatus.values()),
    PASS("pass", "KI-Pass", "Haben Sie einen gültigen KI-Pass?", PassStatus.values()),
    ROLE("role", "Funktion", "In welcher Funktion handeln Sie?", Role.values()),
    LENGTH("length", "Umfang", "Ist der Text auffallend lang?", TextLength.values());

    private static final List<Fact> ALL = List.of(values());

    private final String key;
    private final String german;
    private final String question;
    // List.of holds enum constants only, so nothing can change it
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<FactValue> allowed;

    Fact(String key, String german, String question, FactValue... allowed) {
        this.key = key;
        this.german = german;
        this.question = question;
        this.allowed = List.of(allowed);
    }

    /** Every fact, in the order of the vocabulary. */
    public static List<Fact> all() {
        return ALL;
    }

    /** Finds a fact by the key that files use, for example {@code toolClass}. */
    public static Optional<Fact> ofKey(String key) {
        return ALL.stream().filter(fact -> fact.key.equals(key)).findFirst();
    }

    /** The key as it stands in conditions and receipts. */
    public String key() {
        return key;
    }

    /** The name of the fact in German. */
    public String german() {
        return german;
    }

    /** The German question that asks a person for this fact. */
    public String question() {
        return question;
    }

    /** The values the fact can take, in the order of their codes. */
    public List<FactValue> allowed() {
        return allowed;
    }

    /** The value with this code, or empty if the vocabulary has none. */
    public Optional<FactValue> value(String code) {
        return allowed.stream().filter(value -> value.name().equals(code)).findFirst();
    }

    /** True for facts of which several values can hold at once. */
    public boolean isSet() {
        return this == DATA_CLASSES || this == PURPOSES;
    }

    /** Place in compiled situations, from 0; never leaves memory. */
    @SuppressWarnings("EnumOrdinal")
    int index() {
        return ordinal();
    }

    String codes() {
        return String.join(", ", allowed.stream().map(FactValue::name).toList());
    }
}
