package de.leitplanke.workspace;

import de.leitplanke.library.Example;
import de.leitplanke.library.Variable;
import de.leitplanke.privacy.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All fields of a form as one text, so that a name found in one field is known in the others, too. */
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

    static JoinedValues of(Example example, Map<String, String> values) {
        StringBuilder text = new StringBuilder();
        Map<String, Integer> starts = new LinkedHashMap<>();
        Map<String, Integer> ends = new LinkedHashMap<>();
        for (Variable variable : example.variables()) {
            starts.put(variable.name(), text.length());
            text.append(values.getOrDefault(variable.name(), ""));
            ends.put(variable.name(), text.length());
            text.append(BETWEEN);
        }
        return new JoinedValues(text.toString(), starts, ends);
    }

    String text() {
        return text;
    }

    /** The findings of one field, with offsets in its own value. */
    List<Finding> inside(String variable, List<Finding> findings) {
        int start = starts.getOrDefault(variable, 0);
        int end = ends.getOrDefault(variable, 0);
        return findings.stream()
                .filter(found -> found.start() >= start && found.end() <= end)
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
