package de.leitplanke.library.variant;

import de.leitplanke.library.Example;
import de.leitplanke.platform.page.Texts;
import de.leitplanke.rules.compare.LineDiff;
import de.leitplanke.rules.compare.TextDiff;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** An example as a text that people compare: what a file says, without its marks. */
@Component
class ReadableExample {

    private final Texts texts;

    ReadableExample(Texts texts) {
        this.texts = texts;
    }

    /** What is different in the second one. */
    TextDiff compare(Example before, Example after) {
        return LineDiff.between(text(before), text(after));
    }

    private String text(Example example) {
        String blanks = example.variables().stream()
                .map(blank -> "%s\n%s\n%s\n"
                        .formatted(blank.label(), blank.hint(), blank.sample().strip()))
                .collect(Collectors.joining("\n"));
        return String.join(
                "\n\n",
                example.title(),
                example.lead(),
                part("variant.checks", String.join("\n", example.checks())),
                part("variant.blanks", blanks.strip()),
                part("variant.template", example.template().source()),
                part("variant.answer", example.answer()));
    }

    private String part(String key, String text) {
        return texts.of(key).toUpperCase(Locale.GERMAN) + "\n" + text;
    }
}
