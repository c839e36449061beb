package de.leitplanke.rules.compare;

/** How a part of the agreement fares from the version in force to the planned one. */
public enum Status {
    UNCHANGED("unverändert"),
    CHANGED("geändert"),
    ADDED("neu"),
    REMOVED("entfällt"),
    /** The same id at another place; it may be worded differently as well. */
    MOVED("verschoben");

    private final String german;

    Status(String german) {
        this.german = german;
    }

    /** The word that a Synopse prints. */
    public String german() {
        return german;
    }

    static Status of(boolean before, boolean after, boolean moved, boolean changed) {
        if (!before) {
            return ADDED;
        } else if (!after) {
            return REMOVED;
        } else if (moved) {
            return MOVED;
        } else {
            return changed ? CHANGED : UNCHANGED;
        }
    }
}
