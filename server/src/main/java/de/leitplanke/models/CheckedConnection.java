package de.leitplanke.models;

import java.io.Serializable;

/**
 * What came of trying a connection.
 *
 * @param problemKey key of the text that says what went wrong; empty if an answer came
 * @param millis how long it took, in milliseconds
 */
public record CheckedConnection(String toolName, String problemKey, long millis) implements Serializable {

    public boolean answered() {
        return problemKey.isEmpty();
    }

    /** How long it took, in seconds. */
    public double seconds() {
        return millis / 1000.0;
    }
}
