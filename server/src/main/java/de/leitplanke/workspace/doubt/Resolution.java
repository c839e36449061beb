package de.leitplanke.workspace.doubt;

/** What the author did about a doubt. */
public enum Resolution {
    /** Looked up elsewhere and found right; the claim stays as it is. */
    CHECKED,
    /** Replaced by what is right; belongs to the claim that now stands there. */
    CORRECTED,
    /** Taken out of the text; holds only as long as the claim does not stand there. */
    DROPPED
}
