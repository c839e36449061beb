package de.leitplanke.library;

import de.leitplanke.platform.start.BrokenContent;
import de.leitplanke.platform.start.Yaml;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads an example from its file, which is a dotprompt file: a head in YAML between two lines of dashes, the template.
 */
final class ExampleReader {

    static final String DASHES = "---\n";

    private ExampleReader() {}

    /**
     * Reads one file.
     *
     * @throws BrokenContent with file, line and German reason if it cannot be used
     */
    static Example read(String file, String source) {
        String text = source.replace("\r\n", "\n");
        int end = text.indexOf("\n" + DASHES, DASHES.length() - 1);
        if (!text.startsWith(DASHES) || end < 0) {
            throw new BrokenContent(file, 1, "Der Kopf muss zwischen zwei Zeilen aus drei Strichen stehen.");
        }
        ExampleHead head = head(file, text.substring(DASHES.length(), end + 1));
        List<Variable> variables = variables(file, text, head);
        int start = end + 1 + DASHES.length();
        int firstLine = 1 + Math.toIntExact(text.substring(0, start).lines().count());
        return head.example(variables, PromptTemplate.read(file, firstLine, text.substring(start), variables));
    }

    private static ExampleHead head(String file, String yaml) {
        try {
            return Yaml.read(file, yaml, ExampleHead.class);
        } catch (BrokenContent broken) {
            throw new BrokenContent(file, broken.line() + 1, broken.reason());
        }
    }

    private static List<Variable> variables(String file, String text, ExampleHead head) {
        List<Variable> variables = new ArrayList<>();
        for (String key : head.input().schema().keySet()) {
            try {
                variables.add(head.variable(key));
            } catch (IllegalArgumentException unfit) {
                throw new BrokenContent(file, lineOf(key, text), String.valueOf(unfit.getMessage()));
            }
        }
        return variables;
    }

    private static int lineOf(String key, String text) {
        long before = text.lines()
                .takeWhile(line -> !line.strip().startsWith(key + ":"))
                .count();
        return 1 + Math.toIntExact(before);
    }
}
