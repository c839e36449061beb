package de.leitplanke.library;

/** Kind of work an example shows, as the examples are filtered. */
public enum Category {
    TEXT("entwerfen"),
    PLAIN("verstaendlich"),
    SUMMARY("zusammenfassen"),
    ORDER("ordnen"),
    IDEAS("ideen"),
    TRANSLATE("uebersetzen");

    private final String path;

    Category(String path) {
        this.path = path;
    }

    /** The word in addresses, as in {@code /beispiele?art=ordnen}. */
    public String path() {
        return path;
    }

    public String textKey() {
        return "library.category." + name();
    }
}
