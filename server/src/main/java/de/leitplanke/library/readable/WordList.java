package de.leitplanke.library.readable;

import de.leitplanke.platform.start.BrokenContent;
import de.leitplanke.platform.start.Content;
import de.leitplanke.platform.start.Content.ContentFile;
import de.leitplanke.platform.start.Yaml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The words that the checks know by name, from the shipped file {@code readable/words.yaml}. */
final class WordList {

    private static final Logger LOG = LoggerFactory.getLogger(WordList.class);
    private static final String FILE = "readable/words.yaml";

    private final WordFile file;
    private final Abbreviations abbreviations;
    private final List<String> things;
    private final Map<String, List<HardWord>> byFirstForm = new HashMap<>();

    private WordList(WordFile file) {
        this.file = file;
        this.abbreviations =
                new Abbreviations(file.abbreviations(), Set.copyOf(file.keptAbbreviations()), Set.copyOf(file.bare()));
        this.things = file.things().stream()
                .map(thing -> thing.toLowerCase(Locale.GERMAN))
                .toList();
        file.words()
                .forEach(word -> word.firstForms()
                        .forEach(form -> byFirstForm
                                .computeIfAbsent(form, first -> new ArrayList<>())
                                .add(word)));
    }

    /** The shipped list; a broken one is named in the log and leaves the checks that need no list. */
    static WordList shipped() {
        return Shipped.LIST;
    }

    /**
     * Reads a list.
     *
     * @throws BrokenContent with file, line and German reason if it cannot be used
     */
    static WordList read(String name, String yaml) {
        return new WordList(Yaml.read(name, yaml, WordFile.class));
    }

    Abbreviations abbreviations() {
        return abbreviations;
    }

    /** Words and phrases of the list that can begin with this word, longest first. */
    List<HardWord> beginningWith(String word) {
        return byFirstForm.getOrDefault(word, List.of());
    }

    boolean isFamiliar(String acronym) {
        return file.familiar().contains(acronym);
    }

    boolean isRole(String word) {
        return file.roles().contains(word);
    }

    /** Whether a noun with an abstract ending is the name of a thing, such as Wohnung or Wohnungstür. */
    boolean isThing(String noun) {
        String small = noun.toLowerCase(Locale.GERMAN);
        return things.stream().anyMatch(thing -> small.startsWith(thing) || small.endsWith(thing));
    }

    private static final class Shipped {

        private static final WordList LIST = read();

        private static WordList read() {
            ContentFile file = new Content().file(FILE);
            try {
                return WordList.read(file.name(), file.text());
            } catch (BrokenContent broken) {
                LOG.warn("Die Wörterliste der Textprüfung wurde nicht übernommen: {}", broken.getMessage());
                return new WordList(WordFile.EMPTY);
            }
        }
    }
}
