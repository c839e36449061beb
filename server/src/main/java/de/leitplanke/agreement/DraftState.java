package de.leitplanke.agreement;

/** Where a draft stands. */
public enum DraftState {
    /** Only the side that began it reads it. */
    OWN,
    /** Both sides read and change it. */
    SHARED,
    /** Frozen as a version that waits for signatures. */
    PROPOSED,
    WITHDRAWN;

    boolean isOpen() {
        return this == OWN || this == SHARED;
    }

    /** Key of the German word in the message files. */
    public String textKey() {
        return "draft.state." + name();
    }
}
