package de.leitplanke.privacy;

/**
 * Restores an answer that arrives in pieces; for every way to cut it the pieces together are what {@link Restorer}
 * makes of the whole. Use one for each choice and each tool call's arguments. Not safe for several threads.
 */
public final class StreamRestorer {

    private final RestoringPass pass;

    public StreamRestorer(PlaceholderTable table) {
        this(table, Escaping.TEXT);
    }

    public StreamRestorer(PlaceholderTable table, Escaping escaping) {
        this.pass = new RestoringPass(table, escaping);
    }

    /** What can be shown after this piece; holds back what may still become a placeholder or its ending. */
    public String feed(CharSequence chunk) {
        int shown = pass.length();
        pass.feed(chunk);
        return pass.from(shown);
    }

    /**
     * What was held back until the answer ended. Call it once, after the last piece.
     *
     * @throws IncompletePlaceholderException if the answer ends within a placeholder that the table knows
     */
    public String end() {
        int shown = pass.length();
        String half = pass.end();
        String rest = pass.from(shown);
        if (!half.isEmpty()) {
            throw new IncompletePlaceholderException(rest);
        }
        return rest;
    }

    /** What was shown so far, with its spans and what is unknown or missing. */
    public Restored result() {
        return pass.result("");
    }
}
