package de.leitplanke.privacy;

/** What came of reading a {@link TownPattern}. */
public sealed interface TownPatternReading {

    record Accepted(TownPattern pattern) implements TownPatternReading {}

    /**
     * @param message a German sentence for the people who look after the town's settings
     */
    record Refused(String message) implements TownPatternReading {}
}
