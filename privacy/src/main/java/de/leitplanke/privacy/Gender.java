package de.leitplanke.privacy;

/** Grammatical gender under which a text speaks of a person; never guessed. */
public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    boolean contradicts(Gender other) {
        return this != UNKNOWN && other != UNKNOWN && this != other;
    }

    Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }
}
