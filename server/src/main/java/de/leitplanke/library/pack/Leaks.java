package de.leitplanke.library.pack;

import de.leitplanke.guard.FoundClasses;
import de.leitplanke.library.Example;
import de.leitplanke.people.Person;
import de.leitplanke.people.Persons;
import de.leitplanke.privacy.Detector;
import de.leitplanke.privacy.Placeholder;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what must not leave the house with a pack: the names of those who work here, and everything that looks like
 * personal data and is not known to be made up.
 */
@Component
@Transactional(readOnly = true)
class Leaks {

    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\[(?:" + String.join("|", Placeholder.words()) + ")_\\d+]");

    private final Detector detector;
    private final InventedWords invented;
    private final Persons persons;

    Leaks(Detector detector, InventedWords invented, Persons persons) {
        this.detector = detector;
        this.invented = invented;
        this.persons = persons;
    }

    List<Leak> in(List<Example> examples, ExportForm form) {
        List<String> staff = persons.active().stream().map(Person::displayName).toList();
        return Stream.concat(
                        in("", "", form.passages(), staff),
                        examples.stream()
                                .flatMap(example ->
                                        in(example.title(), PackFiles.of(example.key()), Passage.of(example), staff)))
                .distinct()
                .toList();
    }

    private Stream<Leak> in(String title, String file, List<Passage> passages, List<String> staff) {
        String text = withoutPlaceholders(Passage.together(passages));
        Stream<Leak> named = passages.stream()
                .flatMap(passage -> staff.stream()
                        .filter(name -> isIn(passage.text(), name))
                        .map(name -> leak(title, file, passage, "pack.leak.staff", name)));
        Stream<Leak> found = detector.detect(text).stream()
                .filter(FoundClasses::isPersonal)
                .filter(finding -> !invented.contain(finding.in(text)) && !staff.contains(finding.in(text)))
                .map(finding -> leak(
                        title,
                        file,
                        Passage.at(passages, finding.start()),
                        "label." + finding.label().name(),
                        finding.in(text)));
        return Stream.concat(named, found);
    }

    /** As long as before, so that places stay where they are. */
    private static String withoutPlaceholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(token -> " ".repeat(token.group().length()));
    }

    private static boolean isIn(String text, String name) {
        return Pattern.compile("(?iu)(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})")
                .matcher(text)
                .find();
    }

    private static Leak leak(String title, String file, Passage passage, String kindKey, String words) {
        return new Leak(title, file, passage.placeKey(), passage.name(), kindKey, words);
    }
}
