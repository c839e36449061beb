package de.leitplanke.register.consent;

/** How a wish ended. */
sealed interface Outcome {

    /** It was done. */
    record Done() implements Outcome {}

    /** It was not done; the key of the text that says why and what to do. */
    record Refused(String textKey) implements Outcome {}
}
