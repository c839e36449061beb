package de.leitplanke.library.variant;

/** Where a variant stands; what leads from one to the next is in {@link VariantTransitions} alone. */
public enum VariantState {
    PRIVATE,
    SUGGESTED,
    AGREED_BY_OFFICE,
    HOUSE;

    /** Key of the German word in the message files. */
    public String textKey() {
        return "variant.state." + name();
    }
}
