package de.leitplanke.privacy;

/** What came of reading a {@link TownPattern}. */
public sealed interface TownPatternReading {

    /** It fits its example and no figure of ordinary text. */
    record Accepted(TownPattern pattern) implements TownPatternReading {}

    /**
     * It cannot be read, fits its example not at all or ordinary figures as well.
     *
     * @param message a German sentence for the people who look after the town's settings
     */
    record Refused(String message) implements TownPatternReading {}
}
