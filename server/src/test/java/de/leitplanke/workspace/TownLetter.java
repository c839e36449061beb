package de.leitplanke.workspace;

import de.leitplanke.platform.start.Yaml;
import de.leitplanke.privacy.Finding;
import de.leitplanke.privacy.Label;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A letter to the town hall in {@code letters/} with what must come of it. */
record TownLetter(Expectation expected, String body) {

    /**
     * The front matter of a letter.
     *
     * @param declared classes that only the author can know
     * @param expectedClasses classes that must be found
     * @param hidden what somebody has planted for a model to read
     * @param verdicts by key of the tool
     */
    record Expectation(
            String id,
            String title,
            String field,
            Set<DataClass> declared,
            Set<DataClass> expectedClasses,
            List<Marked> findings,
            @Nullable List<Hidden> hidden,
            Map<String, ExpectedVerdict> verdicts) {}

    /** Words that must be found as this, wherever they stand. */
    record Marked(Label label, String text, @Nullable Boolean birth) {

        boolean isBirth() {
            return Boolean.TRUE.equals(birth);
        }

        /** Whether a finding of the right kind covers the words from the first to the last character. */
        boolean isCoveredAt(int at, List<Finding> findings) {
            return findings.stream()
                    .anyMatch(found -> found.label() == label
                            && found.start() <= at
                            && found.end() >= at + text.length()
                            && found.birth() == isBirth());
        }
    }

    record Hidden(String kind, String text) {}

    /** What the agreement must say about a tool, and the classes of data that make it say so. */
    record ExpectedVerdict(Outcome outcome, Set<DataClass> because) {}

    static List<TownLetter> all() {
        try {
            Path folder = Path.of(Objects.requireNonNull(TownLetter.class.getResource("/letters"))
                    .toURI());
            try (Stream<Path> files = Files.list(folder)) {
                return files.sorted().map(TownLetter::read).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TownLetter read(Path file) {
        try {
            String[] parts = Files.readString(file).split("(?m)^---\\R", 3);
            return new TownLetter(Yaml.read(file.toString(), parts[1], Expectation.class), parts[2]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every place where the marked words stand as words of their own. */
    List<Integer> placesOf(Marked marked) {
        List<Integer> places = new ArrayList<>();
        int at = body.indexOf(marked.text());
        while (at >= 0) {
            int end = at + marked.text().length();
            if (!isPartOfWord(at - 1) && !isPartOfWord(end)) {
                places.add(at);
            }
            at = body.indexOf(marked.text(), end);
        }
        return places;
    }

    private boolean isPartOfWord(int at) {
        return at >= 0
                && at < body.length()
                && (Character.isLetterOrDigit(body.charAt(at)) || "-@".indexOf(body.charAt(at)) >= 0);
    }

    @Override
    public String toString() {
        return expected.id();
    }
}
