package de.leitplanke.platform.start;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is set from outside, by option or environment.
 *
 * @param data folder of the carried database, of keys and of logs
 * @param demo whether the demo town with its accounts is created
 * @param model a model to connect at start
 */
@ConfigurationProperties("leitplanke")
public record Settings(
        @DefaultValue(".data") Path data,
        @DefaultValue("true") boolean demo,
        @DefaultValue ModelSettings model) {

    /** A connected model: address that ends in /v1, key, model name and tool class T1 to T4. */
    public record ModelSettings(
            @Nullable String url,
            @Nullable String key,
            @Nullable String name,
            @DefaultValue("T4") String toolClass) {}

    /** Folder of the secrets that must not lie in the database or its backup. */
    public Path keys() {
        return data.resolve("keys");
    }
}
