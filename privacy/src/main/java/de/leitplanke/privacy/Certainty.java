package de.leitplanke.privacy;

/** How sure a recogniser is of a {@link Finding}, strongest first. */
public enum Certainty {
    SURE,
    LIKELY,
    CHECK
}
