package de.leitplanke.library.pack;

import de.leitplanke.guard.FoundClasses;
import de.leitplanke.library.Example;
import de.leitplanke.library.ExampleReader;
import de.leitplanke.platform.start.BrokenContent;
import de.leitplanke.platform.start.Content;
import de.leitplanke.platform.start.Content.ContentFile;
import de.leitplanke.privacy.Detector;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Names, addresses and numbers of the people who are made up in the shipped examples. They look like those of real
 * people, which is what they are for, and belong to nobody.
 */
@Component
class InventedWords {

    private final Content content;
    private final Detector detector;
    private volatile @Nullable Set<String> words;

    InventedWords(Content content, Detector detector) {
        this.content = content;
        this.detector = detector;
    }

    boolean contain(String found) {
        Set<String> known = words;
        if (known == null) {
            known = read();
            words = known;
        }
        return known.contains(folded(found));
    }

    private Set<String> read() {
        return content.files("examples/*.prompt.md").stream()
                .flatMap(file -> example(file).stream())
                .map(example -> Passage.together(Passage.of(example)))
                .flatMap(text -> detector.detect(text).stream()
                        .filter(FoundClasses::isPersonal)
                        .map(finding -> finding.in(text)))
                .flatMap(found -> Stream.concat(Stream.of(found), Stream.of(found.split("\\s+"))))
                .map(InventedWords::folded)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** A broken shipped file is named at the start and offers no invented people. */
    private static Optional<Example> example(ContentFile file) {
        try {
            return Optional.of(ExampleReader.read(file.name(), file.text()));
        } catch (BrokenContent broken) {
            return Optional.empty();
        }
    }

    private static String folded(String text) {
        return String.join(" ", List.of(text.toLowerCase(Locale.GERMAN).split("\\s+")));
    }
}
