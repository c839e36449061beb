package de.leitplanke.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Inputs with which the fuzzer reached new code, one a file, and what it starts with. */
final class FuzzCorpus {

    static final Path FOLDER = Path.of("src", "test", "resources", "fuzz-corpus");

    private FuzzCorpus() {}

    static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds the letters and spellings to a folder, so that the fuzzer need not find out what a letter is. */
    static void seed(Path folder) throws IOException {
        for (Letter letter : Letter.all()) {
            Files.writeString(folder.resolve(letter.id()), letter.text(), StandardCharsets.UTF_8);
        }
        List<String> spellings = SpellingsTest.spellings();
        for (int i = 0; i < spellings.size(); i++) {
            Files.writeString(
                    folder.resolve("spelling-" + i), Marked.of(spellings.get(i)).text());
        }
    }
}
