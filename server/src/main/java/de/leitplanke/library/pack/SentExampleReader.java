package de.leitplanke.library.pack;

import de.leitplanke.library.Example;
import de.leitplanke.library.ExampleReader;
import de.leitplanke.library.ExampleWriter;
import de.leitplanke.library.Variable;
import de.leitplanke.platform.page.Texts;
import de.leitplanke.platform.start.BrokenContent;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reads an example that somebody has sent. It is judged as a shipped file is, and besides as what it may be: made to do
 * harm.
 */
@Component
class SentExampleReader {

    private static final int MOST_TESTS = 10;

    /** Characters of a finished order; more than any tool takes. */
    private static final long LONGEST_ORDER = 100_000;

    private final Texts texts;

    SentExampleReader(Texts texts) {
        this.texts = texts;
    }

    /**
     * Reads one file.
     *
     * @param key the key that the name of the file gives
     * @throws BrokenContent with file, line and German reason if it cannot be used
     */
    Example read(String file, String key, String source) {
        Example example = ExampleReader.read(file, source);
        require(file, example.key().equals(key), "Die Angabe „name“ und der Name der Datei sind verschieden.");
        for (Passage passage : Passage.of(example)) {
            String place = texts.of(passage.placeKey(), passage.name());
            require(file, passage.isLegible(), place + ": Hier steht ein unsichtbares Zeichen.");
            require(file, passage.fits(), place + ": Das ist länger als eine Zeile mit 300 Zeichen.");
        }
        require(file, example.tests().size() <= MOST_TESTS, "Mehr als " + MOST_TESTS + " Tests sind zu viele.");
        require(file, longestOrder(example) <= LONGEST_ORDER, "Der fertige Auftrag würde zu lang.");
        requireReadsBack(file, example);
        return example;
    }

    /** An upper limit, without making the order: a short file may ask for a very long one. */
    private static long longestOrder(Example example) {
        String template = example.template().source();
        return template.length()
                + example.variables().stream()
                        .mapToLong(blank ->
                                occurrences(template, "{{" + blank.name() + "}}") * longestValue(example, blank))
                        .sum();
    }

    private static long occurrences(String text, String part) {
        return IntStream.iterate(text.indexOf(part), at -> at >= 0, at -> text.indexOf(part, at + 1))
                .count();
    }

    private static long longestValue(Example example, Variable blank) {
        return Stream.concat(
                        Stream.of(blank.sample()),
                        example.tests().stream().map(test -> test.values().getOrDefault(blank.name(), "")))
                .mapToLong(String::length)
                .max()
                .orElse(0);
    }

    private static void requireReadsBack(String file, Example example) {
        String written = ExampleWriter.write(example);
        String again = ExampleWriter.write(ExampleReader.read(file, written));
        require(file, again.equals(written), "Die Datei lässt sich nicht so wieder schreiben, wie sie zu lesen war.");
    }

    private static void require(String file, boolean met, String reason) {
        if (!met) {
            throw new BrokenContent(file, 0, reason);
        }
    }
}
