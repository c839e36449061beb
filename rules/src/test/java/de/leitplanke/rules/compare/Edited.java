package de.leitplanke.rules.compare;

import de.leitplanke.rules.AgreementReader;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of an agreement, to be written differently and read again. */
final class Edited {

    private static final Pattern TEXT = Pattern.compile("\"(?:text|plain)\":\"([^\"\\\\]+)\"");

    private final Map<String, String> files;

    private Edited(Map<String, String> files) {
        this.files = files;
    }

    static Edited shipped() {
        return of(Path.of("../content/agreement"));
    }

    static Edited small() {
        return of(Path.of("src/test/resources/agreement"));
    }

    private static Edited of(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Edited(files);
    }

    /** Replaces a passage that occurs exactly once in the file. */
    Edited with(String file, String passage, String replacement) {
        String text = files.getOrDefault(file, "");
        if (text.indexOf(passage) < 0 || text.indexOf(passage) != text.lastIndexOf(passage)) {
            throw new AssertionError("not exactly once in " + file + ": " + passage);
        }
        files.put(file, text.replace(passage, replacement));
        return this;
    }

    /** Renames a file, as renumbering does. */
    Edited renamed(String file, String name) {
        files.put(name, files.remove(file));
        return this;
    }

    Edited added(String file, String text) {
        files.put(file, text);
        return this;
    }

    Edited dropped(String file) {
        files.remove(file);
        return this;
    }

    AgreementVersion read() {
        return accepted(AgreementReader.read(files));
    }

    static AgreementVersion accepted(Reading reading) {
        return switch (reading) {
            case Reading.Accepted accepted -> accepted.version();
            case Reading.Refused refused -> throw new AssertionError("refused: " + refused.problems());
        };
    }

    /** The wordings of a version, plain-language ones included, as they stand in its canonical form. */
    static List<MatchResult> wordings(AgreementVersion version) {
        return TEXT.matcher(version.canonical()).results().toList();
    }

    /** The version with one of its wordings written differently. */
    static AgreementVersion reworded(AgreementVersion version, MatchResult wording, String replacement) {
        String canonical = version.canonical();
        return accepted(AgreementReader.fromCanonical(
                canonical.substring(0, wording.start(1)) + replacement + canonical.substring(wording.end(1))));
    }
}
