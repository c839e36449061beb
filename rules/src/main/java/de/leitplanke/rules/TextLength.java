package de.leitplanke.rules;

/** Whether a text is of ordinary length or should be shortened first. */
public enum TextLength implements FactValue {
    ORDINARY("üblich"),
    LONG("auffallend lang");

    private final String german;

    TextLength(String german) {
        this.german = german;
    }

    @Override
    public String german() {
        return german;
    }
}
