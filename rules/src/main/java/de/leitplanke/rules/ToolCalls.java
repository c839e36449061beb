package de.leitplanke.rules;

/** Whether a model asks to act itself: mail, web, code, files. */
public enum ToolCalls implements FactValue {
    NONE("keine"),
    REQUESTED("verlangt");

    private final String german;

    ToolCalls(String german) {
        this.german = german;
    }

    @Override
    public String german() {
        return german;
    }
}
