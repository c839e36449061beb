package de.leitplanke.workspace;

import de.leitplanke.library.Example;
import de.leitplanke.privacy.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Several texts as one, so that a name found in one of them is known in the others, too. */
final class JoinedValues {

    private static final String BETWEEN = "\n\n";

    private final String text;
    private final Map<String, Integer> starts;
    private final Map<String, Integer> ends;

    private JoinedValues(String text, Map<String, Integer> starts, Map<String, Integer> ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** All fields of a form. */
    static JoinedValues of(Example example, Map<String, String> values) {
        Map<String, String> texts = new LinkedHashMap<>();
        example.variables().forEach(variable -> texts.put(variable.name(), values.getOrDefault(variable.name(), "")));
        return of(texts);
    }

    /** These texts, by name, in their order. */
    static JoinedValues of(Map<String, String> texts) {
        StringBuilder text = new StringBuilder();
        Map<String, Integer> starts = new LinkedHashMap<>();
        Map<String, Integer> ends = new LinkedHashMap<>();
        texts.forEach((name, value) -> {
            starts.put(name, text.length());
            text.append(value);
            ends.put(name, text.length());
            text.append(BETWEEN);
        });
        return new JoinedValues(text.toString(), starts, ends);
    }

    String text() {
        return text;
    }

    /** Whether the finding stands in the text of this name. */
    boolean isIn(String name, Finding found) {
        return found.start() >= starts.getOrDefault(name, 0) && found.end() <= ends.getOrDefault(name, 0);
    }

    /** The findings of one text, with offsets in it. */
    List<Finding> inside(String name, List<Finding> findings) {
        int start = starts.getOrDefault(name, 0);
        return findings.stream()
                .filter(found -> isIn(name, found))
                .map(found -> new Finding(
                        found.start() - start,
                        found.end() - start,
                        found.label(),
                        found.certainty(),
                        found.rule(),
                        found.birth(),
                        found.checked()))
                .toList();
    }
}
