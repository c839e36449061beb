package de.leitplanke.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A letter of the known ones in {@code letters/}.
 *
 * @param id name of the file
 * @param text the letter without the marks
 * @param findings what was marked
 */
record Letter(String id, String text, List<Finding> findings) {

    private static final List<Letter> ALL = read();

    static List<Letter> all() {
        return ALL;
    }

    private static List<Letter> read() {
        return in("/letters/known");
    }

    /** All marked texts in a folder of the test resources. */
    static List<Letter> in(String resource) {
        try {
            Path folder = Path.of(
                    Objects.requireNonNull(Letter.class.getResource(resource)).toURI());
            try (Stream<Path> files = Files.list(folder)) {
                return files.sorted().map(Letter::read).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Letter read(Path file) {
        try {
            return parse(String.valueOf(file.getFileName()), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Letter parse(String id, String marked) {
        Marked letter = Marked.of(marked);
        return new Letter(id, letter.text(), letter.findings());
    }
}
