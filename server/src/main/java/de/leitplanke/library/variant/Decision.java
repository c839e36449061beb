package de.leitplanke.library.variant;

/** What came of an act on a variant. */
sealed interface Decision {

    /** It was done. */
    record Done() implements Decision {}

    /**
     * It was not done.
     *
     * @param textKey key of the German reason in the message files
     */
    record Refused(String textKey) implements Decision {}
}
