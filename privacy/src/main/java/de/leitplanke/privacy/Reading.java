package de.leitplanke.privacy;

/** What a text holds at one offset. */
sealed interface Reading {

    Reading NONE = new None();

    /** No placeholder begins here, whatever may follow. */
    record None() implements Reading {}

    /**
     * The text ends where a placeholder may still go on.
     *
     * @param begun its name so far in plain spelling, such as {@code NAME_}
     * @param end offset behind the name so far
     * @param opened whether it has an opening bracket
     */
    record Begun(String begun, int end, boolean opened) implements Reading {}

    /**
     * A placeholder, known to a table or not.
     *
     * @param end offset behind it
     */
    record Token(int end, Placeholder placeholder) implements Reading {}
}
