package de.leitplanke.library.pack;

import de.leitplanke.library.Example;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An example that can be put into a pack.
 *
 * @param ofHouse whether the town has released it itself
 */
public record Shareable(String key, String title, String office, boolean ofHouse) {

    static Shareable of(Example example, boolean ofHouse) {
        return new Shareable(example.key(), example.title(), example.office(), ofHouse);
    }

    /** Whether title and office hold all these words. */
    boolean has(String words) {
        String shown = (title + " " + office).toLowerCase(Locale.GERMAN);
        return Stream.of(words.toLowerCase(Locale.GERMAN).split(" ")).allMatch(shown::contains);
    }
}
