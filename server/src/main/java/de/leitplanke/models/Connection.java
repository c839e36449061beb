package de.leitplanke.models;

import de.leitplanke.register.Tool.ToolId;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where the model of a tool answers; {@code url} ends in /v1. */
public record Connection(
        ToolId tool, URI url, String modelName, @Nullable String key) {

    @Override
    public String toString() {
        return "Connection";
    }
}
