package de.leitplanke.library;

import de.leitplanke.platform.start.Yaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the shipped examples and counter-examples as they lie in the content. */
public final class ShippedFiles {

    static final Path CONTENT = Path.of("../content");

    private ShippedFiles() {}

    /** Names of the files of all examples, in their order. */
    static List<String> names() {
        try (Stream<Path> files = Files.list(CONTENT.resolve("examples"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keys of all examples. */
    public static List<String> keys() {
        return examples().stream().map(Example::key).toList();
    }

    /** Ids of all counter-examples. */
    public static List<String> counterKeys() {
        try (Stream<Path> files = Files.list(CONTENT.resolve("counter-examples"))) {
            return files.sorted().map(ShippedFiles::counterKey).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String counterKey(Path file) {
        try {
            return Yaml.read(String.valueOf(file.getFileName()), Files.readString(file), CounterExample.class)
                    .id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Example> examples() {
        return names().stream().map(ShippedFiles::example).toList();
    }

    static Example example(String file) {
        return ExampleReader.read(file, source(file));
    }

    static String source(String file) {
        try {
            return Files.readString(CONTENT.resolve("examples").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
