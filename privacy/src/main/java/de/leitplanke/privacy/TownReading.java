package de.leitplanke.privacy;

/** What came of reading {@link TownSettings}. */
public sealed interface TownReading {

    /** Every line could be read, and every pattern fits its example. */
    record Accepted(TownSettings settings) implements TownReading {}

    /**
     * A line that cannot be taken; nothing of the settings is used then.
     *
     * @param line number of the line, from 1
     * @param message a German sentence for the people who look after the settings
     */
    record Refused(int line, String message) implements TownReading {}
}
