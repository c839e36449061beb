package de.leitplanke.rules.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** German names of the values of the head; a town's own value is called by its key. */
public final class ValueNames {

    private static final Properties NAMES = load();

    private ValueNames() {}

    /** The name of the value at this path, for example {@code facts.groupThreshold}. */
    public static String of(String path) {
        if (path.startsWith("logs.")) {
            String[] keys = path.split("\\.", 3);
            return keys[1] + ", " + NAMES.getProperty("logs." + keys[2], keys[2]);
        }
        return NAMES.getProperty(path, path);
    }

    private static Properties load() {
        Properties names = new Properties();
        try (InputStream file = ValueNames.class.getResourceAsStream("value-names.properties")) {
            if (file == null) {
                throw new IllegalStateException("value-names.properties is missing");
            }
            try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
                names.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
