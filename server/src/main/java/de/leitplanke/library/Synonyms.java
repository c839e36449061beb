package de.leitplanke.library;

import de.leitplanke.library.Words.Stem;
import de.leitplanke.platform.start.Content;
import de.leitplanke.platform.start.Content.ContentFile;
import de.leitplanke.platform.start.Yaml;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words of the town hall that mean the same, read when somebody searches first. */
@Component
class Synonyms {

    private final Content content;
    private final Words words;
    private @Nullable Map<String, Set<Stem>> byLexeme;

    Synonyms(Content content, Words words) {
        this.content = content;
        this.words = words;
    }

    /** The shipped file: each line holds words that stand for each other. */
    private record SynonymFile(List<List<String>> groups) {}

    /** Words that mean the same as one with this stem. */
    Set<Stem> of(String lexeme) {
        return all().getOrDefault(lexeme, Set.of());
    }

    private synchronized Map<String, Set<Stem>> all() {
        if (byLexeme == null) {
            byLexeme = read();
        }
        return byLexeme;
    }

    private Map<String, Set<Stem>> read() {
        ContentFile file = content.file("library/synonyms.yaml");
        List<Set<String>> groups = Yaml.read(file.name(), file.text(), SynonymFile.class).groups().stream()
                .map(group -> group.stream()
                        .map(word -> word.toLowerCase(Locale.GERMAN))
                        .collect(Collectors.toCollection(LinkedHashSet<String>::new)))
                .<Set<String>>map(group -> group)
                .toList();
        Map<String, String> lexemes =
                words.lexemes(groups.stream().flatMap(Set::stream).collect(Collectors.toSet()));
        Map<String, Set<Stem>> result = new HashMap<>();
        for (Set<String> group : groups) {
            List<Stem> stems = group.stream()
                    .filter(lexemes::containsKey)
                    .map(word -> new Stem(word, lexemes.getOrDefault(word, word)))
                    .toList();
            for (Stem stem : stems) {
                stems.stream()
                        .filter(other -> !other.lexeme().equals(stem.lexeme()))
                        .forEach(other -> result.computeIfAbsent(stem.lexeme(), key -> new LinkedHashSet<>())
                                .add(other));
            }
        }
        return result;
    }
}
