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
 * A letter of the corpus in {@code letters/}, in which «PERSON:Anna Weber» marks what is to be found.
 *
 * @param id name of the file
 * @param text the letter without the marks
 * @param spans what was marked
 */
record Letter(String id, String text, List<Span> spans) {

    record Span(int start, int end, Label label) {

        /** Whether at least half of the characters of both together are common to both. */
        boolean matches(Finding finding) {
            int common = Math.min(end, finding.end()) - Math.max(start, finding.start());
            int union = Math.max(end, finding.end()) - Math.min(start, finding.start());
            return finding.label() == label && common * 2 >= union;
        }
    }

    static List<Letter> all() {
        return in("/letters");
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
        List<Span> spans = letter.findings().stream()
                .map(finding -> new Span(finding.start(), finding.end(), finding.label()))
                .toList();
        return new Letter(id, letter.text(), spans);
    }
}
