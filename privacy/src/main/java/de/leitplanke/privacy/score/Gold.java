package de.leitplanke.privacy.score;

import de.leitplanke.privacy.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Texts with what is to be found in them: letters with marks ({@link MarkedText}), or JSON Lines with
 * {@code {"id","text","spans":[{"start","end","label"}]}} and offsets in UTF-16 units.
 *
 * @param texts the texts, in order of their names
 * @param labels what counts: in letters, where everything is marked, every label; in JSON Lines those that occur, but
 *     not IGNORE, MISC and TITLE
 */
public record Gold(List<GoldText> texts, Set<String> labels) {

    static final Set<String> SKIPPED = Set.of("IGNORE", "MISC", "TITLE");

    /**
     * Reads a folder of letters ({@code .txt}, not those of its folders), one letter or one file of JSON Lines.
     *
     * @throws IllegalArgumentException if a text is not marked as it must be; the message is German and names the place
     */
    public static Gold read(Path path) throws IOException {
        if (path.toString().endsWith(".jsonl")) {
            return ofLines(path);
        }
        List<GoldText> letters = new ArrayList<>();
        for (Path file : Files.isDirectory(path) ? letters(path) : List.of(path)) {
            letters.add(letter(file));
        }
        Set<String> labels = Arrays.stream(Label.values()).map(Label::name).collect(Collectors.toSet());
        labels.add(MarkedText.BIRTH);
        return new Gold(letters, labels);
    }

    private static Gold ofLines(Path path) throws IOException {
        List<GoldText> texts = GoldLines.read(path);
        Set<String> labels = new HashSet<>();
        texts.forEach(text -> text.spans().forEach(span -> labels.add(span.label())));
        labels.removeAll(SKIPPED);
        return new Gold(texts, labels);
    }

    private static List<Path> letters(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static GoldText letter(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        try {
            return GoldText.of(name, MarkedText.read(Files.readString(file)));
        } catch (IllegalArgumentException broken) {
            throw new IllegalArgumentException(name + ", " + broken.getMessage(), broken);
        }
    }
}
