package de.leitplanke.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every input that the fuzzer kept goes out and comes back. */
class FuzzCorpusTest {

    static List<Path> inputs() {
        return FuzzCorpus.files();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void inputOfTheFuzzerGoesOutAndComesBack(Path input) throws IOException {
        FuzzTarget.fuzzerTestOneInput(Files.readAllBytes(input));
    }
}
