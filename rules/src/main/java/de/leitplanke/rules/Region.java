package de.leitplanke.rules;

/** Where a tool processes what is entered. */
public enum Region implements FactValue {
    HOUSE("im eigenen Haus"),
    EU("in der EU"),
    THIRD_COUNTRY_CHECKED("in einem Drittland, geprüft"),
    THIRD_COUNTRY_UNCHECKED("in einem Drittland, nicht geprüft");

    private final String german;

    Region(String german) {
        this.german = german;
    }

    @Override
    public String german() {
        return german;
    }
}
