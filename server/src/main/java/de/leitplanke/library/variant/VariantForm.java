package de.leitplanke.library.variant;

import de.leitplanke.library.Example;
import de.leitplanke.library.Variable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/**
 * What stands in the form of a variant, right or wrong.
 *
 * @param template the wording of the order with its blanks
 * @param checks one check in each line
 * @param blanks by name of the blank
 */
public record VariantForm(String title, String lead, String template, String checks, Map<String, BlankForm> blanks) {

    /** What may be said differently of a blank. */
    public record BlankForm(String label, String hint, String sample) {}

    static VariantForm of(Example example) {
        Map<String, BlankForm> blanks = new LinkedHashMap<>();
        for (Variable blank : example.variables()) {
            blanks.put(
                    blank.name(),
                    new BlankForm(blank.label(), blank.hint(), blank.sample().strip()));
        }
        return new VariantForm(
                example.title(),
                example.lead(),
                example.template().source(),
                String.join("\n", example.checks()),
                blanks);
    }

    /** Takes what was entered for the blanks of the origin; others cannot come to be. */
    static VariantForm entered(MultiValueMap<String, String> form, Example origin) {
        Map<String, BlankForm> blanks = new LinkedHashMap<>();
        for (Variable blank : origin.variables()) {
            String sample = text(form, "muster." + blank.name());
            blanks.put(
                    blank.name(),
                    new BlankForm(
                            line(form, "frage." + blank.name()),
                            line(form, "hinweis." + blank.name()),
                            blank.type() == Variable.Type.TEXT ? sample : oneLine(sample)));
        }
        return new VariantForm(
                line(form, "titel"), line(form, "kurz"), text(form, "vorlage"), text(form, "pruefen"), blanks);
    }

    List<String> checkLines() {
        return checks.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String line(MultiValueMap<String, String> form, String name) {
        return oneLine(text(form, name));
    }

    private static String oneLine(String text) {
        return text.replaceAll("[ \\t\\n]+", " ").strip();
    }

    /** Line ends as in a file, and no characters that neither a file nor the database can hold. */
    private static String text(MultiValueMap<String, String> form, String name) {
        return form.getOrDefault(name, List.of(""))
                .getFirst()
                .replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                .strip();
    }
}
