package de.leitplanke.privacy;

/**
 * What a placeholder stands for.
 *
 * @param label the kind of value
 * @param value the real value, as first written in mixed case
 * @param gender of the person whose name this is; unknown for everything else
 */
public record PlaceholderEntry(Placeholder placeholder, Label label, String value, Gender gender) {

    public PlaceholderEntry {
        if (value.isEmpty() || label.isFlag()) {
            throw new IllegalArgumentException("nothing to put in for " + placeholder.name());
        }
    }

    /** Without the value, so that no log can show it. */
    @Override
    public String toString() {
        return placeholder.token();
    }
}
