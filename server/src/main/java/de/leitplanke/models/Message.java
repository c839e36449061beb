package de.leitplanke.models;

/**
 * One message to a model.
 *
 * @param role {@code system}, {@code user} or {@code assistant}
 */
public record Message(String role, String content) {

    /** Never shows content in a log line. */
    @Override
    public String toString() {
        return "Message";
    }
}
