package de.leitplanke.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A line of a word list in the resources: words with spaces between; lines with a number sign are comments.
 *
 * @param head the first word, in most lists the name of what follows
 * @param words all others
 */
record WordList(String head, List<String> words) {

    static List<WordList> read(String resource) {
        try (InputStream in = WordList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(WordList::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WordList parse(String line) {
        List<String> words = List.of(line.strip().split(" +", -1));
        return new WordList(words.getFirst(), words.subList(1, words.size()));
    }
}
