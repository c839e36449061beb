package de.leitplanke.library.coach;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;

/** Tells what an order asks for: by its first task, then by the things it names. */
final class TypeReader {

    private static final int WHOLE = 200;

    private final TaskRecogniser tasks;
    private final Things things;
    private final BitSet languages;
    private final PhraseBook rewordings;
    private final PhraseBook preparations;

    TypeReader(Grammar grammar) {
        this.tasks = new TaskRecogniser(grammar);
        this.things = new Things(grammar);
        this.languages = grammar.words("language");
        this.rewordings = grammar.phrases("Q1", "reword");
        this.preparations = grammar.phrases("Q11", "lead");
    }

    TaskType type(Order order) {
        return tasks.tasks(order).stream()
                .min(Comparator.comparing(
                        task -> preparations.end(order, task.hit().from()) > 0))
                .map(task -> reworded(order, task) ? TaskType.REPHRASE : typeOf(order, task))
                .orElseGet(() -> named(order).orElse(TaskType.DRAFT));
    }

    private TaskType typeOf(Order order, Task task) {
        return task.type().or(() -> named(order)).orElse(TaskType.DRAFT);
    }

    private boolean reworded(Order order, Task task) {
        for (int at = task.hit().from(); at < task.hit().to(); at++) {
            if (rewordings.end(order, at) > 0) {
                return true;
            }
        }
        return false;
    }

    private Optional<TaskType> named(Order order) {
        for (int at = 0; at < Math.min(WHOLE, order.size()); at++) {
            if (order.fits(at, languages)) {
                return Optional.of(TaskType.TRANSLATION);
            }
            Optional<TaskType> type = things.type(order, at, 1);
            if (type.isPresent()) {
                return type;
            }
        }
        return Optional.empty();
    }
}
