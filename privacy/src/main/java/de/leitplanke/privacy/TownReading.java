package de.leitplanke.privacy;

/** What came of reading {@link TownSettings}. */
public sealed interface TownReading {

    record Accepted(TownSettings settings) implements TownReading {}

    /**
     * @param line number of the line, from 1
     * @param message a German sentence for the people who look after the settings
     */
    record Refused(int line, String message) implements TownReading {}
}
