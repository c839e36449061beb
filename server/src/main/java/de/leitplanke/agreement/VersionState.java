package de.leitplanke.agreement;

/** Where a version stands between proposal and replacement. */
public enum VersionState {
    /** At least one signature is missing. */
    AWAITING,
    /** Both parties have signed; the statement about the signed document is missing. */
    SIGNED,
    /** Both offices have stated it; its day has not come. */
    TO_COME,
    IN_FORCE,
    REPLACED,
    /** A later version is in force, and this one never was. */
    OVERTAKEN,
    /** Something stored does not fit: it binds nobody. */
    BROKEN;

    /** Key of the German word in the message files. */
    public String textKey() {
        return "versions.state." + name();
    }

    /** Whether both parties have agreed to it, so that everybody in the town hall may read it. */
    boolean isAgreed() {
        return this != AWAITING && this != OVERTAKEN;
    }
}
