package de.leitplanke.library.variant;

import de.leitplanke.library.Example;
import de.leitplanke.library.Variable;
import de.leitplanke.platform.page.Texts;
import de.leitplanke.rules.Purpose;
import de.leitplanke.rules.compare.LineDiff;
import de.leitplanke.rules.compare.TextDiff;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** An example as a text that people compare: what a file says, without its marks. */
@Component
public class ReadableExample {

    private final Texts texts;

    ReadableExample(Texts texts) {
        this.texts = texts;
    }

    /** What is different in the second one; parts that are the same in both are left out. */
    public TextDiff compare(Example before, Example after) {
        List<String> one = parts(before);
        List<String> other = parts(after);
        return LineDiff.between(different(one, other), different(other, one));
    }

    /** The whole example. */
    public String text(Example example) {
        return String.join("\n\n", parts(example));
    }

    private static String different(List<String> parts, List<String> others) {
        return IntStream.range(0, parts.size())
                .filter(part -> !parts.get(part).equals(others.get(part)))
                .mapToObj(parts::get)
                .collect(Collectors.joining("\n\n"));
    }

    private List<String> parts(Example example) {
        String blanks = example.variables().stream()
                .map(blank -> "%s\n%s\n%s\n"
                        .formatted(label(blank), blank.hint(), blank.sample().strip()))
                .collect(Collectors.joining("\n"));
        return List.of(
                example.title(),
                example.lead(),
                part("variant.facts", facts(example)),
                part("variant.checks", String.join("\n", example.checks())),
                part("variant.blanks", blanks.strip()),
                part("variant.template", example.template().source()),
                part("variant.answer", example.answer()),
                part(
                        "variant.errors",
                        example.plantedErrors().stream()
                                .map(error -> "„" + error.text() + "“\n" + error.why())
                                .collect(Collectors.joining("\n"))));
    }

    /** With what the review and the order make of the value. */
    private String label(Variable blank) {
        return blank.label()
                + (blank.source() ? " " + texts.of("variant.blank.source") : "")
                + (blank.material() ? " " + texts.of("variant.blank.material") : "");
    }

    /** What the agreement asks about, so that nobody agrees to more than is read. */
    private static String facts(Example example) {
        return Stream.of(
                        Stream.of(example.field(), example.office()),
                        example.dataClasses().stream().sorted().map(data -> data.name() + " " + data.german()),
                        example.toolClasses().stream().sorted().map(tool -> tool.name() + " " + tool.german()),
                        Stream.of(example.automationLevel().name() + " "
                                + example.automationLevel().german()),
                        Stream.of(example.audience().german()),
                        example.purposes().stream().sorted().map(Purpose::german))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private String part(String key, String text) {
        return texts.of(key).toUpperCase(Locale.GERMAN) + "\n" + text;
    }
}
