package de.leitplanke.models;

/** Why a model gave no usable answer; each kind has a German message that says what to do. */
public enum ModelFailure {
    NOT_CONNECTED,
    UNREACHABLE,
    KEY_REFUSED,
    UNKNOWN_MODEL,
    OVERLOADED,
    TOO_LONG,
    REFUSED,
    TIMED_OUT,
    BROKEN_STREAM,
    GARBAGE,
    EMPTY,
    ENDLESS,
    CANCELLED;

    public String textKey() {
        return "model.failure." + name();
    }
}
