package de.leitplanke.people;

import java.util.Optional;

/** An office that must be heard; in a small town an office outside may hold it, or it may not exist here. */
public enum Function {
    DATA_PROTECTION,
    IT_SECURITY,
    EQUALITY,
    DISABILITY,
    YOUTH,
    PERSONNEL;

    /** Key of the German word in the message files. */
    public String textKey() {
        return "function." + name();
    }

    /** The role whose holders hold this function too, so that nobody is entered twice. */
    Optional<Role> role() {
        return switch (this) {
            case DATA_PROTECTION -> Optional.of(Role.DATA_PROTECTION);
            case IT_SECURITY -> Optional.of(Role.SECURITY);
            case EQUALITY, DISABILITY, YOUTH, PERSONNEL -> Optional.empty();
        };
    }
}
