package de.leitplanke.library.orientation;

import de.leitplanke.platform.start.BrokenContent;
import de.leitplanke.platform.start.Content.ContentFile;
import de.leitplanke.platform.start.Yaml;
import de.leitplanke.rules.DataClass;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of a town hall and what they mean, from {@code orientation/words.yaml}. */
public final class WordBook {

    /** Counts as mentioned where the detector finds a person. */
    static final String NAMED_PERSON = "named-person";

    /** Counts as mentioned where a longer word is not in the vocabulary, so that the text has a subject of its own. */
    static final String OWN_SUBJECT = "own-subject";

    /** Counts as mentioned where something reaches beyond the answer and the AI is to do it. */
    static final String DONE_BY_TOOL = "done-by-tool";

    /** Stands before the name of a concept that was mentioned to be denied. */
    static final String DENIED = "no-";

    private final Map<String, List<Phrase>> concepts;
    private final List<WordPattern> words;
    private final Set<String> firm;
    private final List<WordReading> readings;
    private final Map<String, Set<DataClass>> usual;
    private final CoverageSheet sheet;
    private final Coverage coverage;

    private WordBook(Map<String, List<Phrase>> concepts, WordSheet sheet) {
        this.concepts = concepts;
        this.words = concepts.values().stream()
                .flatMap(List::stream)
                .flatMap(phrase -> phrase.steps().stream())
                .map(Phrase.Step::word)
                .distinct()
                .toList();
        this.firm = sheet.firm();
        this.readings = sheet.readings();
        this.usual = sheet.usual();
        this.sheet = sheet.coverage();
        this.coverage = new Coverage(
                singleWords(concepts),
                new PlainWords(sheet.coverage().plain()),
                new PlainWords(sheet.coverage().plainAndMatters()),
                new PlainWords(sheet.coverage().atWork()),
                new PlainWords(sheet.coverage().general()));
    }

    /**
     * Reads the file.
     *
     * @throws BrokenContent with file, line and German reason if it cannot be used
     */
    public static WordBook read(ContentFile file) {
        WordSheet sheet = Yaml.read(file.name(), file.text(), WordSheet.class);
        Map<String, List<Phrase>> concepts = new LinkedHashMap<>();
        sheet.concepts()
                .forEach((name, words) ->
                        concepts.put(name, words.stream().map(Phrase::read).toList()));
        sheet.refuseUnknown(file);
        return new WordBook(concepts, sheet);
    }

    Map<String, List<Phrase>> concepts() {
        return concepts;
    }

    /** A word of a phrase means nothing alone. */
    private static List<WordPattern> singleWords(Map<String, List<Phrase>> concepts) {
        return concepts.values().stream()
                .flatMap(List::stream)
                .filter(phrase -> phrase.steps().size() == 1)
                .map(phrase -> phrase.steps().getFirst().word())
                .distinct()
                .toList();
    }

    /** Whether the word stands somewhere in the vocabulary as it is. */
    boolean knows(Token token) {
        return words.stream().anyMatch(word -> word.isExactly(token));
    }

    /** Whether „nicht“ and „kein“ are no denial of it, because they rarely mean it. */
    boolean isFirm(String concept) {
        return firm.contains(concept);
    }

    List<WordReading> readings() {
        return readings;
    }

    /** What a text of this field of use ordinarily holds; empty if that differs from case to case. */
    Optional<Set<DataClass>> usual(String field) {
        return Optional.ofNullable(usual.get(field));
    }

    /** What of a text is explained. */
    Coverage coverage() {
        return coverage;
    }

    /** Whether words for matters need no explanation there, because all of it is made for the public. */
    boolean isPublic(String field) {
        return sheet.publicFields().contains(field);
    }

    /** Concepts that say themselves that nothing sensitive is in the text. */
    Set<String> settling() {
        return sheet.settledBy();
    }

    /** Which concepts are grounds, persons, doers and deeds. */
    Scope scope() {
        return sheet.scope();
    }

    /** Concepts that make a text something else than a task for AI. */
    Set<String> aside() {
        return sheet.aside();
    }
}
