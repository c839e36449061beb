package de.leitplanke.models;

/** What a model gave back. */
public sealed interface ModelAnswer {

    /** The whole answer as it came, placeholders included. */
    record Complete(String text) implements ModelAnswer {}

    /** Nothing usable; what had come until then is worth nothing. */
    record Failed(ModelFailure failure) implements ModelAnswer {}
}
