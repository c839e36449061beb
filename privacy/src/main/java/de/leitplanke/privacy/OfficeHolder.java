package de.leitplanke.privacy;

/**
 * Somebody who holds a public office and may be named in it.
 *
 * @param office as it stands before the name, such as {@code Bürgermeisterin}
 * @param name given name and family name, or the family name alone
 */
public record OfficeHolder(String office, String name) {

    public OfficeHolder {
        if (office.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("an office holder has an office and a name");
        }
    }
}
