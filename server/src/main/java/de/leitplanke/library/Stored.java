package de.leitplanke.library;

import de.leitplanke.platform.start.BrokenContent;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads examples from the database. */
public final class Stored {

    private static final Logger LOG = LoggerFactory.getLogger(Stored.class);

    private Stored() {}

    /** A stored file that a newer version of the server can no longer read is left out and named. */
    public static Optional<Example> read(String key, String source) {
        try {
            return Optional.of(ExampleReader.read(key, source));
        } catch (BrokenContent broken) {
            LOG.warn("Ein gespeichertes Praxisbeispiel ist nicht lesbar und wird ausgelassen: {}", broken.getMessage());
            return Optional.empty();
        }
    }
}
