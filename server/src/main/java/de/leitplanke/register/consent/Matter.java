package de.leitplanke.register.consent;

/** The closed list of what the staff council's consent is asked for. */
public enum Matter {
    FIELD_OF_USE,
    TOOL,
    SUBSTANTIAL_CHANGE,
    LOG_OR_EVALUATION,
    WORKING_METHOD,
    TRAINING,
    OTHER_DEVICE;

    /** Key of the German word in the message files. */
    public String textKey() {
        return "consent.matter." + name();
    }
}
