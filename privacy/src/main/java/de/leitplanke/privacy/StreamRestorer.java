package de.leitplanke.privacy;

/**
 * Restores an answer that arrives in pieces; for every way to cut it the pieces together are what {@link Restorer}
 * makes of the whole. Use one for each choice and each tool call's arguments. Not safe for several threads.
 */
public final class StreamRestorer {

    private final PlaceholderTable table;
    private final Place place;

    public StreamRestorer(PlaceholderTable table) {
        this(table, Place.TEXT);
    }

    public StreamRestorer(PlaceholderTable table, Place place) {
        this.table = table;
        this.place = place;
    }

    /** What can be shown after this piece; holds back what may still become a placeholder or its ending. */
    public String feed(CharSequence chunk) {
        throw new UnsupportedOperationException();
    }

    /**
     * What was held back until the answer ended.
     *
     * @throws IncompletePlaceholderException if the answer ends within a placeholder that the table knows
     */
    public String end() {
        throw new UnsupportedOperationException();
    }

    /** The whole answer restored so far, with its spans and what is unknown or missing. */
    public Restored result() {
        throw new UnsupportedOperationException(table.toString() + place);
    }
}
