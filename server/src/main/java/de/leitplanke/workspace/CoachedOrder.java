package de.leitplanke.workspace;

import de.leitplanke.library.Example;
import de.leitplanke.library.Variable;
import de.leitplanke.workspace.Desk.Work;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the coach reads of a draft: the order as the model would get it, but without strangers' texts. */
final class CoachedOrder {

    /** Stands where a stranger's text stands: it is no instruction, so it makes an order neither better nor worse. */
    private static final String MATERIAL = "[…]";

    private CoachedOrder() {}

    static String text(Work work) {
        Map<String, String> values = new HashMap<>(work.content().entered().values());
        for (Variable variable : work.piece().example().variables()) {
            if (variable.material()) {
                values.computeIfPresent(variable.name(), (_, value) -> value.isBlank() ? value : MATERIAL);
            }
        }
        return work.piece().example().template().render(values);
    }

    /** The field that takes a sentence the coach offers: the first in which the author writes freely. */
    static Optional<Variable> blank(Example example) {
        return example.variables().stream()
                .filter(variable -> variable.type() == Variable.Type.TEXT && !variable.material())
                .findFirst();
    }

    /** What is entered with the sentence on a line of its own at the end of that field. */
    static AssignmentContent withSentence(AssignmentContent content, Example example, String sentence) {
        return blank(example)
                .map(variable -> withSentence(content, variable.name(), sentence))
                .orElse(content);
    }

    private static AssignmentContent withSentence(AssignmentContent content, String variable, String sentence) {
        Map<String, String> values = new HashMap<>(content.entered().values());
        values.merge(variable, sentence, (before, line) -> (before.stripTrailing() + "\n" + line).strip());
        return content.withDraft(
                values,
                content.entered().declared(),
                content.entered().audience(),
                content.entered().clear());
    }
}
