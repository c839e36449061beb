package de.leitplanke.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A small agreement of four sections, and what becomes of it when one passage is written differently. */
final class SmallAgreement {

    static final Path FOLDER = Path.of("src/test/resources/agreement");

    private SmallAgreement() {}

    static AgreementVersion version() {
        return accepted(AgreementReader.read(FOLDER));
    }

    static AgreementVersion accepted(Reading reading) {
        return switch (reading) {
            case Reading.Accepted accepted -> accepted.version();
            case Reading.Refused refused -> throw new AssertionError("refused: " + refused.problems());
        };
    }

    static List<Problem> problems(Reading reading) {
        return switch (reading) {
            case Reading.Accepted accepted -> List.of();
            case Reading.Refused refused -> refused.problems();
        };
    }

    /** Copies the agreement with one passage replaced; the passage must occur exactly once. */
    static Path changed(Path target, String file, String passage, String replacement) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path source : files.toList()) {
                Files.copy(source, target.resolve(source.getFileName().toString()));
            }
            replace(target.resolve(file), passage, replacement);
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces one passage, which must occur exactly once. */
    static void replace(Path file, String passage, String replacement) {
        try {
            String text = Files.readString(file);
            if (text.indexOf(passage) < 0 || text.indexOf(passage) != text.lastIndexOf(passage)) {
                throw new AssertionError("not exactly once in " + file + ": " + passage);
            }
            Files.writeString(file, text.replace(passage, replacement));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
