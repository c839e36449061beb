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
        try {
            Path folder = Path.of(Objects.requireNonNull(Letter.class.getResource("/letters/known"))
                    .toURI());
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
            Marked letter = Marked.of(Files.readString(file));
            return new Letter(String.valueOf(file.getFileName()), letter.text(), letter.findings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
