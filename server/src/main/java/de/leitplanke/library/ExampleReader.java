package de.leitplanke.library;

import de.leitplanke.platform.start.BrokenContent;
import de.leitplanke.platform.start.Content.ContentFile;
import de.leitplanke.platform.text.FrontMatter;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads an example from its file, which is a dotprompt file: a head in YAML between two lines of dashes, the template.
 */
public final class ExampleReader {

    private ExampleReader() {}

    /**
     * Reads one file.
     *
     * @throws BrokenContent with file, line and German reason if it cannot be used
     */
    public static Example read(String file, String source) {
        FrontMatter parts = FrontMatter.of(new ContentFile(file, source));
        ExampleHead head = parts.head(ExampleHead.class);
        List<Variable> variables = variables(parts, head);
        return head.example(variables, PromptTemplate.read(file, parts.bodyLine(), parts.body(), variables));
    }

    private static List<Variable> variables(FrontMatter parts, ExampleHead head) {
        List<Variable> variables = new ArrayList<>();
        for (String key : head.input().schema().keySet()) {
            try {
                variables.add(head.variable(key));
            } catch (IllegalArgumentException unfit) {
                throw new BrokenContent(parts.file(), lineOf(key, parts.yaml()), String.valueOf(unfit.getMessage()));
            }
        }
        return variables;
    }

    /** The head begins in the second line of the file. */
    private static int lineOf(String key, String yaml) {
        long before = yaml.lines()
                .takeWhile(line -> !line.strip().startsWith(key + ":"))
                .count();
        return 2 + Math.toIntExact(before);
    }
}
