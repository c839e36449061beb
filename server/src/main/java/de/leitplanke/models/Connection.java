package de.leitplanke.models;

import de.leitplanke.register.Tool.ToolId;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where the model of a tool answers.
 *
 * @param url ends in /v1
 * @param limit characters that the model takes at once, the answer not counted
 */
public record Connection(
        ToolId tool, URI url, String modelName, @Nullable String key, int limit) {

    /** Fits a context of 32,000 tokens with room for an answer: German text has about three characters per token. */
    public static final int USUAL_LIMIT = 40_000;

    static final int LEAST_LIMIT = 4_000;
    static final int HIGHEST_LIMIT = 2_000_000;

    @Override
    public String toString() {
        return "Connection";
    }
}
