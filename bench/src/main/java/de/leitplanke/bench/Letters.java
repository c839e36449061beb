package de.leitplanke.bench;

import de.leitplanke.privacy.score.MarkedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The letters that the library {@code privacy} was developed with, one behind the other and without their marks. */
final class Letters {

    private static final Path FOLDER = Path.of("privacy", "src", "test", "resources", "letters", "known");

    private Letters() {}

    static String all() {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> letters = files.sorted().toList();
            for (Path letter : letters) {
                all.append(MarkedText.read(Files.readString(letter)).text()).append("\n\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }
}
