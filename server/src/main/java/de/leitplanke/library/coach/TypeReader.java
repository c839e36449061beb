package de.leitplanke.library.coach;

import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what an order asks for: by a turn of phrase in its first task, by that task itself, and where there is none by
 * what it names and by what is pasted.
 */
final class TypeReader {

    private static final int WHOLE = 200;
    private static final int SENTENCE = 30;

    private static final Set<TaskType> WORKING = EnumSet.of(TaskType.SUMMARY, TaskType.REPHRASE, TaskType.TRANSLATION);

    private final TaskRecogniser tasks;
    private final TypePhrases inTask;
    private final TypePhrases anywhere;
    private final PhraseBook preparations;
    private final NamedType named;
    private final BitSet makers;
    private final BitSet sequence;

    TypeReader(Grammar grammar) {
        this.tasks = new TaskRecogniser(grammar);
        this.inTask = new TypePhrases(grammar, "task");
        this.anywhere = new TypePhrases(grammar, "order");
        this.preparations = grammar.phrases("Q11", "lead");
        this.named = new NamedType(grammar);
        this.makers = grammar.words("imperative");
        this.sequence = grammar.words("sequence");
    }

    TaskType type(Order order) {
        List<Task> all = tasks.tasks(order);
        return all.stream()
                .min(Comparator.comparing(
                        task -> preparations.end(order, task.hit().from()) > 0))
                .map(task -> typeOf(order, task, all))
                .orElseGet(() -> anywhere.first(order, 0, Math.min(WHOLE, order.size()))
                        .or(() -> named.type(order))
                        .orElse(TaskType.DRAFT));
    }

    private TaskType typeOf(Order order, Task task, List<Task> all) {
        Hit hit = task.hit();
        Optional<TaskType> told = inTask.first(order, hit.from(), hit.to()).or(task::type);
        if (told.filter(TaskType.QUESTION::equals).isPresent() && asksForIdeas(all)) {
            return TaskType.IDEAS;
        }
        Optional<TaskType> work = told.filter(TaskType.DRAFT::equals).isPresent() ? worked(order, task, all) : told;
        return work.or(() -> named.type(order, hit.from(), order.sentenceEnd(hit.from(), SENTENCE)))
                .or(() -> all.stream().map(Task::type).flatMap(Optional::stream).findFirst())
                .or(() -> anywhere.first(order, hit.from(), Math.min(WHOLE, order.size())))
                .orElse(TaskType.DRAFT);
    }

    /** "Mail auf Spanisch, bitte übersetzen" begins with what is there and not with what is asked for. */
    private Optional<TaskType> worked(Order order, Task task, List<Task> all) {
        Hit hit = task.hit();
        int end = order.sentenceEnd(hit.from(), SENTENCE);
        if (hit.from() > 0 || order.fits(hit.from(), makers) || order.follows(hit.from(), end, sequence)) {
            return Optional.of(TaskType.DRAFT);
        }
        return all.stream()
                .filter(other -> other.hit().from() >= hit.to() && other.hit().from() < end)
                .map(other -> inTask.first(
                                order, other.hit().from(), other.hit().to())
                        .or(other::type))
                .flatMap(Optional::stream)
                .filter(WORKING::contains)
                .findFirst()
                .or(() -> Optional.of(TaskType.DRAFT));
    }

    /** "Wie locken wir mehr Leute an? Zehn Vorschläge bitte." */
    private static boolean asksForIdeas(List<Task> all) {
        return all.stream()
                .skip(1)
                .anyMatch(task -> task.type().filter(TaskType.IDEAS::equals).isPresent());
    }
}
