package de.leitplanke.rules;

/** Whether a person has acknowledged the version in force. */
public enum AcknowledgementStatus implements FactValue {
    CURRENT("bestätigt"),
    GRACE("noch in der Übergangsfrist"),
    MISSING("nicht bestätigt");

    private final String german;

    AcknowledgementStatus(String german) {
        this.german = german;
    }

    @Override
    public String german() {
        return german;
    }
}
